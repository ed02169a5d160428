package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Something an interviewer can ask, with all that its author wrote for it.
 *
 * @param round the round type it belongs to, for example {@code metric-design}
 * @param rubric the id of the rubric that judges its answers
 * @param difficulty 1 (easy) to 3 (hard)
 * @param asks ids of the checks that the question's own words ask for
 * @param nouns words that bind an answer to this scenario
 */
public record Question(
    String id,
    int version,
    String title,
    String kind,
    String round,
    String rubric,
    int difficulty,
    Set<String> roles,
    Set<String> themes,
    Duration length,
    String text,
    Set<String> asks,
    List<String> nouns,
    List<Hint> hints,
    List<Clarification> clarifications,
    List<Pushback> pushbacks,
    Samples samples) {
  private static final String YOUR_ASSUMPTION =
      "Take whatever assumption you find sensible, and say which one you take.";

  public Question {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(kind);
    requireNonNull(round);
    requireNonNull(rubric);
    requireNonNull(length);
    requireNonNull(text);
    requireNonNull(samples);
    roles = Set.copyOf(roles);
    themes = Set.copyOf(themes);
    asks = Set.copyOf(asks);
    nouns = List.copyOf(nouns);
    hints = List.copyOf(hints);
    clarifications = List.copyOf(clarifications);
    pushbacks = List.copyOf(pushbacks);
  }

  /** The interviewer's answer to a candidate's question about the scenario. */
  public String clarify(String asked) {
    var words = asked.toLowerCase(Locale.ROOT);
    return clarifications.stream()
        .filter(known -> known.matches(words) > 0)
        .max(Comparator.comparingLong(known -> known.matches(words)))
        .map(Clarification::answer)
        .orElse(YOUR_ASSUMPTION);
  }
}
