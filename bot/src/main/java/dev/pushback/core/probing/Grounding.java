package dev.pushback.core.probing;

import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Ties a follow-up to the candidate's own words: those that come nearest to what is asked for, else
 * something said about the same side of the answer. It repeats them and claims nothing about them.
 */
final class Grounding {
  private static final List<String> LEADS =
      List.of("You said \"%s\". ", "Back to \"%s\": ", "On \"%s\": ", "Take \"%s\". ");

  private Grounding() {}

  /** The follow-up with the words it is about in front, if there are such words. */
  static Optional<Probe> of(Probe probe, Rubric rubric, Ledger ledger, List<Probe> asked) {
    return phrase(probe.check(), rubric, ledger)
        .filter(phrase -> asked.stream().noneMatch(before -> before.text().contains(phrase)))
        .map(phrase -> LEADS.get(asked.size() % LEADS.size()).formatted(phrase) + probe.text())
        .map(probe::worded);
  }

  private static Optional<String> phrase(String check, Rubric rubric, Ledger ledger) {
    var own = ledger.entry(check).quote().stream();
    var beside =
        rubric
            .checks()
            .filter(other -> rubric.sameCriterion(check, other.id()))
            .filter(other -> ledger.decision(other.id()) == Decision.CLEAR)
            .flatMap(other -> ledger.entry(other.id()).quote().stream())
            .sorted(Comparator.comparingInt(Quote::turn).reversed());
    return Stream.concat(own, beside)
        .flatMap(quote -> Phrase.of(quote.text()).stream())
        .findFirst();
  }
}
