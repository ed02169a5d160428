package dev.pushback.edge.sqlite;

import dev.pushback.core.interview.Ending;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The stored form of every fact: three tables, one row per type. Once released, a type keeps its
 * name and its fields for ever; a later version may only add fields that may be absent.
 */
final class FactCodec {
  private FactCodec() {}

  static String type(Fact fact) {
    return switch (fact) {
      case Fact.Opened _ -> "opened";
      case Fact.Answered _ -> "answered";
      case Fact.CutIn _ -> "cut-in";
      case Fact.Noted _ -> "noted";
      case Fact.Probed _ -> "probed";
      case Fact.Hinted _ -> "hinted";
      case Fact.Clarified _ -> "clarified";
      case Fact.Encouraged _ -> "encouraged";
      case Fact.Declined _ -> "declined";
      case Fact.Resumed _ -> "resumed";
      case Fact.RanOut _ -> "ran-out";
      case Fact.Finished _ -> "finished";
      case Fact.Rated _ -> "rated";
      case Fact.Scored _ -> "scored";
      case Fact.Retried _ -> "retried";
      case Fact.Improved _ -> "improved";
      case Fact.Appealed _ -> "appealed";
      case Fact.Reconsidered _ -> "reconsidered";
      case Fact.Ended _ -> "ended";
    };
  }

  static Body body(Fact fact) {
    var body = new Body();
    return switch (fact) {
      case Fact.Opened opened -> OpeningCodec.body(opened);
      case Fact.Answered(var key, var text) -> body.put("key", key).put("text", text);
      case Fact.Noted noted -> noted(noted);
      case Fact.Probed(var probe) -> probe(probe);
      case Fact.Hinted(var check, var text) -> body.put("check", check).put("text", text);
      case Fact.Clarified(var asked, var answer) -> body.put("asked", asked).put("answer", answer);
      case Fact.Encouraged(var gate) -> body.put("gate", gate);
      case Fact.Finished(var ending) -> body.put("ending", ending);
      case Fact.Rated(var band) -> body.put("band", band);
      case Fact.Scored scored -> scored(scored);
      case Fact.Improved(var check, var before, var after) ->
          body.put("check", check).put("before", before).put("after", after);
      case Fact.Appealed(var check, var words) -> body.put("check", check).put("words", words);
      case Fact.Reconsidered(var check, var was, var now, var before, var after) ->
          body.put("check", check)
              .put("was", was)
              .put("now", now)
              .put("before", before)
              .put("after", after);
      case Fact.CutIn _,
          Fact.Declined _,
          Fact.Resumed _,
          Fact.RanOut _,
          Fact.Retried _,
          Fact.Ended _ ->
          body;
    };
  }

  static Fact fact(String type, Body in) throws Body.Malformed {
    try {
      return switch (type) {
        case "opened" -> OpeningCodec.fact(in);
        case "answered" -> new Fact.Answered(in.text("key"), in.text("text"));
        case "cut-in" -> new Fact.CutIn();
        case "noted" -> noted(in);
        case "probed" -> new Fact.Probed(probe(in));
        case "hinted" -> new Fact.Hinted(in.text("check"), in.text("text"));
        case "clarified" -> new Fact.Clarified(in.text("asked"), in.text("answer"));
        case "encouraged" -> new Fact.Encouraged(in.constant("gate", Gate.class));
        case "declined" -> new Fact.Declined();
        case "resumed" -> new Fact.Resumed();
        case "ran-out" -> new Fact.RanOut();
        case "finished" -> new Fact.Finished(in.constant("ending", Ending.class));
        case "rated" -> new Fact.Rated(in.integer("band"));
        case "scored" -> scored(in);
        case "retried" -> new Fact.Retried();
        case "improved" ->
            new Fact.Improved(in.text("check"), in.decimal("before"), in.decimal("after"));
        case "appealed" -> new Fact.Appealed(in.text("check"), in.text("words"));
        case "reconsidered" -> reconsidered(in);
        case "ended" -> new Fact.Ended();
        default -> throw new Body.Malformed("its type is not known to this version");
      };
    } catch (IllegalArgumentException _) {
      throw new Body.Malformed("its values contradict each other");
    }
  }

  private static Fact reconsidered(Body in) throws Body.Malformed {
    return new Fact.Reconsidered(
        in.text("check"),
        in.constant("was", Decision.class),
        in.constant("now", Decision.class),
        in.decimal("before"),
        in.decimal("after"));
  }

  private static Body noted(Fact.Noted noted) {
    return new Body()
        .put("reader", noted.reader())
        .put("gate", noted.gate())
        .put("marks", noted.marks().stream().map(FactCodec::mark).toList())
        .put("outcome", noted.outcome())
        .put("flags", List.copyOf(new TreeSet<>(noted.flags())));
  }

  private static Fact noted(Body in) throws Body.Malformed {
    var marks = new ArrayList<Fact.Mark>();
    for (var mark : in.bodies("marks")) {
      marks.add(mark(mark));
    }
    return new Fact.Noted(
        in.text("reader"),
        in.optionalConstant("gate", Gate.class),
        marks,
        in.optionalConstant("outcome", Outcome.class),
        Set.copyOf(in.constants("flags", Flag.class)));
  }

  private static Body mark(Fact.Mark mark) {
    return new Body()
        .put("check", mark.check())
        .put("decision", mark.decision())
        .put("quote", mark.quote())
        .put("why", mark.why());
  }

  private static Fact.Mark mark(Body in) throws Body.Malformed {
    var decision = in.constant("decision", Decision.class);
    return new Fact.Mark(in.text("check"), decision, in.text("quote"), in.text("why"));
  }

  private static Body probe(Probe probe) {
    return new Body()
        .put("kind", probe.kind())
        .put("check", probe.check())
        .put("directness", probe.directness())
        .put("validity", probe.validity())
        .put("text", probe.text());
  }

  private static Probe probe(Body in) throws Body.Malformed {
    return new Probe(
        in.constant("kind", ProbeKind.class),
        in.text("check"),
        in.constant("directness", Directness.class),
        in.constant("validity", Validity.class),
        in.text("text"));
  }

  private static Body scored(Fact.Scored scored) {
    var criteria = new Body();
    new TreeMap<>(scored.criteria()).forEach(criteria::put);
    return new Body()
        .put("reader", scored.reader())
        .put("overall", scored.overall())
        .put("first", scored.first())
        .put("ready", scored.ready())
        .put("criteria", criteria)
        .put("fix", scored.fix());
  }

  private static Fact scored(Body in) throws Body.Malformed {
    Map<String, Double> criteria = in.decimals("criteria");
    return new Fact.Scored(
        in.text("reader"),
        in.decimal("overall"),
        in.decimal("first"),
        in.decimal("ready"),
        criteria,
        in.text("fix"));
  }
}
