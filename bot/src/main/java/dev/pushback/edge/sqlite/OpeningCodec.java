package dev.pushback.edge.sqlite;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.rubric.Seniority;
import java.time.Duration;
import java.util.Optional;

/** The stored form of how a round began: the one fact that grew fields after it was released. */
final class OpeningCodec {
  private OpeningCodec() {}

  static Body body(Fact.Opened opened) {
    return new Body()
        .put("question", opened.question())
        .put("question_version", opened.questionVersion())
        .put("rubric", opened.rubric())
        .put("rubric_version", opened.rubricVersion())
        .put("rubric_hash", opened.rubricHash())
        .put("text", opened.text())
        .put("mode", opened.plan().mode())
        .put("length", opened.plan().length().toSeconds())
        .put("probes", opened.plan().probes())
        .put("seniority", Optional.of(opened.plan().seniority()).filter(s -> s != Seniority.MID))
        .put("lot", Optional.of(opened.plan().lot()).filter(lot -> lot != 0))
        .put("part", opened.plan().part().map(OpeningCodec::part));
  }

  private static Body part(Part part) {
    return new Body()
        .put("run", part.run())
        .put("loop", part.loop())
        .put("loop_version", part.loopVersion())
        .put("round", part.round());
  }

  private static Part part(Body in) throws Body.Malformed {
    return new Part(in.text("run"), in.text("loop"), in.integer("loop_version"), in.text("round"));
  }

  /** Rounds of the first version had no level, lot or loop. */
  private static Plan plan(Body in) throws Body.Malformed {
    var part = in.optionalBody("part");
    return new Plan(
        in.constant("mode", Mode.class),
        Duration.ofSeconds(in.integer("length")),
        in.integer("probes"),
        in.optionalConstant("seniority", Seniority.class).orElse(Seniority.MID),
        in.has("lot") ? in.integer("lot") : 0,
        part.isPresent() ? Optional.of(part(part.get())) : Optional.empty());
  }

  static Fact fact(Body in) throws Body.Malformed {
    return new Fact.Opened(
        in.text("question"),
        in.integer("question_version"),
        in.text("rubric"),
        in.integer("rubric_version"),
        in.text("rubric_hash"),
        in.text("text"),
        plan(in));
  }
}
