package dev.pushback.edge.content;

import static java.util.stream.Collectors.toSet;

import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Rigor;
import dev.pushback.core.loop.Round;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * The file of a loop.
 *
 * @param types every mention of a round type
 * @param defining every mention of a criterion that counts as metric definition
 * @param whole makes the loop, once no file has a fault
 */
record LoopDraft(
    Source source, Name id, List<Name> types, List<Defining> defining, Supplier<Loop> whole)
    implements Draft.Named {

  /** A criterion, and the rubric that it has to be in. */
  record Defining(Name rubric, Name criterion) {
    Rigor rigor() {
      return new Rigor(rubric.value(), criterion.value());
    }
  }

  static LoopDraft of(Source source, Section keys) {
    return new Binder().loop(source, keys);
  }

  /** Reads one loop and remembers its names. */
  private static final class Binder {
    private static final int LONGEST_WAIT = 24;

    private final List<Name> ids = new ArrayList<>();
    private final List<Name> types = new ArrayList<>();

    LoopDraft loop(Source source, Section keys) {
      var id = Draft.named(source, keys);
      int version = Draft.version(keys);
      var name = keys.get("name", "Quick practice").text(60);
      var about = keys.get("about", "One sentence on whom the loop is for").text();
      var role = keys.get("role", "data-pm").id();
      role.mustBeOneOf(Words.ROLES, "role");
      double bar = keys.get("bar", "3.5").number(1, 5);
      int months = keys.get("retryMonths", "6").whole(0, LONGEST_WAIT);
      var defining = defining(keys);
      var rounds = keys.get("rounds", "a list of 1 to 20 rounds").each(1, 20, this::round);
      Name.mustDiffer(ids, "the round");
      return new LoopDraft(
          source,
          id,
          List.copyOf(types),
          defining,
          () ->
              new Loop(
                  id.value(),
                  version,
                  name,
                  about,
                  role.value(),
                  bar,
                  months,
                  defining.stream().map(Defining::rigor).toList(),
                  rounds));
    }

    private static List<Defining> defining(Section keys) {
      var defining =
          keys.maybe("rigor", "a list of rubrics and criteria").stream()
              .flatMap(list -> list.each(1, 20, Binder::criterion).stream())
              .toList();
      Name.mustNotRepeat(defining.stream().map(Defining::rubric).toList());
      return defining;
    }

    private static Defining criterion(Section keys) {
      return new Defining(
          keys.get("rubric", "metric-rigor").id(), keys.get("criterion", "decision-metric").id());
    }

    private Round round(Section keys) {
      var id = keys.get("round", "data-case").id();
      ids.add(id);
      var name = keys.get("name", "Data case").text(60);
      var pillar = keys.get("pillar", "The one area that it tests").text(60);
      var own = keys.get("types", "[metric-design]").ids(1, 20);
      types.addAll(own);
      int minutes = keys.get("minutes", "45").whole(2, 120);
      int probes = keys.get("probes", "3").whole(0, 8);
      var gate = keys.maybe("gate", "3.0").map(field -> field.number(1, 5));
      return new Round(
          id.value(),
          name,
          pillar,
          own.stream().map(Name::value).collect(toSet()),
          Duration.ofMinutes(minutes),
          probes,
          gate);
    }
  }
}
