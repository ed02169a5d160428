package dev.pushback.edge.content;

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
  private final List<Name> checks;

  private final List<Name> said;

  /**
   * @param checks takes every mention of a check
   * @param said takes all that is asked in the course of a round
   */
  private MaterialsDraft(List<Name> checks, List<Name> said) {
    this.checks = checks;
    this.said = said;
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
    var check = keys.get("check", "window").id();
    checks.add(check);
    var text = keys.get("text", "From today there is half the money. What changes?");
    var words = ProbeText.news(text, validity);
    said.add(new Name(words, text));
    return new Probe(kind, check.value(), directness, validity, words);
  }

  private static String good(Section keys) {
    return Prose.of(keys.get("good", "Says what a good reply does"), 600);
  }

  private FactBase facts(Section keys) {
    var data = keys.get("data", "a list of 4 to 20 facts");
    var bound = data.each(4, 20, MaterialsDraft::datum);
    if (!bound.isEmpty() && bound.stream().noneMatch(Datum::clue)) {
      data.fault("no fact is a clue", "write clue: true in what leads to the cause");
    }
    var standIn = new Datum("", new Clarification(List.of(), ""), true);
    return new FactBase(
        bound.isEmpty() ? List.of(standIn) : bound,
        keys.get("unknown", "Nobody has looked at that yet.").text(300),
        Prose.of(keys.get("cause", "One sentence on what really happened"), 600));
  }

  private static Datum datum(Section keys) {
    return new Datum(
        keys.get("name", "the platforms").text(60),
        new Clarification(
            keys.get("about", "[platform, version, android]").items(1, 30).stream()
                .map(item -> item.text(60))
                .toList(),
            Prose.of(keys.get("answer", "It is down on Android only."), 600)),
        keys.get("clue", "true").flag());
  }

  private static Flaw flaw(Section keys) {
    return new Flaw(
        keys.get("name", "Stopped early").text(60),
        keys.get("about", "[stopped early, peeking]").items(2, 20).stream()
            .map(item -> item.text(60))
            .toList(),
        Prose.of(keys.get("told", "One sentence on what it does to the conclusion"), 600));
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
  static Materials in(Section keys, List<Name> checks, List<Name> said) {
    Optional<Field> field = keys.maybe("materials", "milestones, deck, facts, results or tables");
    return field.map(it -> it.section(new MaterialsDraft(checks, said)::of)).orElse(Materials.NONE);
  }
}
