package dev.pushback.core.probing;

import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Quote;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Ties a follow-up to the candidate's own words where it is about them: a half-met check to the
 * words that met that half, an open one to words about the same side of the answer if it refers to
 * something that was said. It repeats them and claims nothing about them.
 */
final class Grounding {
  private static final List<String> LEADS =
      List.of("You said \"%s\". ", "Back to \"%s\": ", "On \"%s\": ", "Take \"%s\". ");

  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?:]) ");

  /** A word that points at what was said, as in "What does that cost?"; "this" points elsewhere. */
  private static final Pattern REFERS =
      Pattern.compile(
          "\\b(?:that|those)(?=[?,.])|^(?:\\S+ ){1,6}it\\?|\\b(?:that|those)"
              + " (?:figure|number|count|measure|result|answer|plan|rule|step|choice"
              + "|claim|reason)s?\\b",
          Pattern.CASE_INSENSITIVE);

  private static final Pattern QUOTED = Pattern.compile("^[A-Z][a-z ]+ \"([^\"]+)\"");

  private Grounding() {}

  /** The follow-up with the words it is about in front, if there are such words. */
  static Optional<Probe> of(Probe probe, Rubric rubric, Ledger ledger, List<Probe> asked) {
    return quotes(probe, rubric, ledger)
        .flatMap(quote -> Phrase.of(quote.text()).stream())
        .filter(phrase -> asked.stream().noneMatch(before -> repeats(before, phrase)))
        .findFirst()
        .map(phrase -> LEADS.get(asked.size() % LEADS.size()).formatted(phrase) + probe.text())
        .map(probe::worded);
  }

  private static Stream<Quote> quotes(Probe probe, Rubric rubric, Ledger ledger) {
    if (ledger.decision(probe.check()) == Decision.PARTLY) {
      return ledger.entry(probe.check()).quote().stream();
    }
    return refers(probe) ? beside(probe.check(), rubric, ledger) : Stream.empty();
  }

  /** Whether it points back; what a later sentence points at stands in an earlier one. */
  private static boolean refers(Probe probe) {
    return REFERS.matcher(SENTENCE.split(probe.text(), -1)[0]).find();
  }

  /** What was said about the same side of the answer, the newest first. */
  private static Stream<Quote> beside(String check, Rubric rubric, Ledger ledger) {
    return rubric
        .checks()
        .filter(other -> rubric.sameCriterion(check, other.id()))
        .filter(other -> ledger.decision(other.id()) == Decision.CLEAR)
        .flatMap(other -> ledger.entry(other.id()).quote().stream())
        .sorted(Comparator.comparingInt(Quote::turn).reversed());
  }

  private static boolean repeats(Probe before, String phrase) {
    var quoted = QUOTED.matcher(before.text());
    return before.text().contains(phrase) || (quoted.find() && phrase.contains(quoted.group(1)));
  }
}
