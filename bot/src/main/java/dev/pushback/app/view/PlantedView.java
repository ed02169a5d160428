package dev.pushback.app.view;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.question.FactBase;
import dev.pushback.core.question.Flaw;
import dev.pushback.core.question.Results;
import dev.pushback.core.transcript.Turn;
import java.util.List;
import java.util.stream.Collectors;

/** What there was to find in a question, told once the round is over. */
final class PlantedView {

  private PlantedView() {}

  static Page of(Interview in) {
    var materials = in.sheet().question().materials();
    var page = new Page();
    materials.facts().ifPresent(facts -> page.add(facts(in, facts)));
    materials
        .results()
        .filter(results -> !results.planted().isEmpty())
        .ifPresent(results -> page.add(results(results)));
    return materials.flaws().isEmpty() ? page : page.add(flaws(in, materials.flaws()));
  }

  private static Page facts(Interview in, FactBase facts) {
    var told =
        in.transcript().turns().stream()
            .filter(Turn.Told.class::isInstance)
            .map(Turn::text)
            .toList();
    var found = facts.found(told);
    long clues = found.stream().filter(datum -> datum.clue()).count();
    return headed("What really happened")
        .item("  ", facts.cause())
        .item(
            "  ",
            "You asked for "
                + found.size()
                + " of "
                + facts.data().size()
                + " facts, among them "
                + clues
                + " of the "
                + facts.clues()
                + " that led there.");
  }

  private static Page results(Results results) {
    var page = headed("What every table of this question shows");
    results.planted().stream().sorted().forEach(name -> page.item("  - ", Words.planted(name)));
    return page;
  }

  private static Page flaws(Interview in, List<Flaw> flaws) {
    var said =
        in.transcript().turns().stream()
            .filter(Turn.Said.class::isInstance)
            .map(Turn::text)
            .collect(Collectors.joining("\n"));
    long named = flaws.stream().filter(flaw -> flaw.isNamedIn(said)).count();
    var page = headed("What was planted: " + flaws.size() + ", you named " + named);
    for (var flaw : flaws) {
      page.item(flaw.isNamedIn(said) ? "  + " : "  - ", flaw.name()).text(4, flaw.told());
    }
    return page;
  }

  private static Page headed(String heading) {
    return new Page().blank().rule().heading(heading);
  }
}
