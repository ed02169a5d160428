package dev.pushback.edge.content;

import dev.pushback.core.probing.ProbeGate;
import dev.pushback.core.question.Clarification;
import dev.pushback.core.question.Datum;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.FactBase;
import dev.pushback.core.question.Flaw;
import dev.pushback.core.question.Materials;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Pushback;
import dev.pushback.core.question.Sketch;
import dev.pushback.core.question.Step;
import dev.pushback.core.question.Validity;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The group of keys with what an interviewer has at hand beyond the question. */
final class MaterialsDraft {
  /** The most words of news that an interviewer brings in. */
  private static final int MOST_WORDS = 45;

  private final List<Name> checks;

  /**
   * @param checks takes every mention of a check
   */
  MaterialsDraft(List<Name> checks) {
    this.checks = checks;
  }

  Materials of(Section keys) {
    return new Materials(
        list(keys, "milestones", 1, 5, this::step),
        list(keys, "deck", 2, 10, this::card),
        keys.maybe("facts", "the keys data, unknown and cause").map(f -> f.section(this::facts)),
        list(keys, "flaws", 2, 8, MaterialsDraft::flaw),
        keys.maybe("results", "the keys people, days and rows")
            .map(results -> results.section(ResultsDraft::of)),
        list(keys, "tables", 1, 8, MaterialsDraft::table));
  }

  private static <T> List<T> list(
      Section keys, String key, int least, int most, Function<Section, T> binder) {
    return keys.maybe(key, "a list of %d to %d".formatted(least, most)).stream()
        .flatMap(field -> field.each(least, most, binder).stream())
        .toList();
  }

  private Step step(Section keys) {
    return new Step(probe(keys, Directness.OPEN, Validity.NEUTRAL), good(keys));
  }

  private Pushback card(Section keys) {
    var validity = keys.get("valid", "true").flag() ? Validity.VALID : Validity.UNFOUNDED;
    return new Pushback(probe(keys, Directness.POINTED, validity), good(keys));
  }

  private Probe probe(Section keys, Directness directness, Validity validity) {
    var kind = keys.get("kind", "new_constraint").oneOf(Words.PROBE_KINDS);
    var check = keys.get("check", "time-window").id();
    checks.add(check);
    var text = keys.get("text", "From today there is half the money. What changes?");
    return new Probe(kind, check.value(), directness, validity, news(text));
  }

  private static String news(Field field) {
    var text = field.text(600);
    if (!text.isEmpty()) {
      ProbeGate.faults(text, MOST_WORDS)
          .forEach(
              fault ->
                  field.fault(
                      "the news " + fault,
                      "write at most %d words that end in one question".formatted(MOST_WORDS)));
    }
    return text;
  }

  private static String good(Section keys) {
    return keys.get("good", "Says what a good reply does").text(600);
  }

  private FactBase facts(Section keys) {
    var data = keys.get("data", "a list of 4 to 20 facts");
    var bound = data.each(4, 20, MaterialsDraft::datum);
    if (!bound.isEmpty() && bound.stream().noneMatch(Datum::clue)) {
      data.fault("no fact is a clue", "write clue: true in what leads to the cause");
    }
    var standIn = new Datum(new Clarification(List.of(), ""), true);
    return new FactBase(
        bound.isEmpty() ? List.of(standIn) : bound,
        keys.get("unknown", "Nobody has looked at that yet.").text(300),
        keys.get("cause", "One sentence on what really happened").text(600));
  }

  private static Datum datum(Section keys) {
    return new Datum(
        new Clarification(
            keys.get("about", "[platform, version, android]").items(1, 20).stream()
                .map(item -> item.text(60))
                .toList(),
            keys.get("answer", "It is down on Android only.").text(600)),
        keys.get("clue", "true").flag());
  }

  private static Flaw flaw(Section keys) {
    return new Flaw(
        keys.get("name", "Stopped early").text(60),
        keys.get("about", "[stopped early, peeking]").items(2, 20).stream()
            .map(item -> item.text(60))
            .toList(),
        keys.get("told", "One sentence on what it does to the conclusion").text(600));
  }

  private static Sketch table(Section keys) {
    return new Sketch(
        keys.get("table", "orders").text(60),
        keys.get("columns", "[order_id bigint]").items(1, 20).stream()
            .map(item -> item.text(80))
            .toList(),
        keys.maybe("note", "a hint at what may be wrong in it").map(n -> n.text(200)).orElse(""));
  }

  /** All that a question without materials has. */
  static Materials in(Section keys, List<Name> checks) {
    Optional<Field> field = keys.maybe("materials", "milestones, deck, facts, results or tables");
    return field.map(it -> it.section(new MaterialsDraft(checks)::of)).orElse(Materials.NONE);
  }
}
