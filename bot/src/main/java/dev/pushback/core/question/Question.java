package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

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
    Audience audience,
    Set<String> themes,
    Duration length,
    String text,
    Set<String> asks,
    List<String> nouns,
    List<Hint> hints,
    List<Clarification> clarifications,
    List<Pushback> pushbacks,
    Materials materials,
    Samples samples) {
  public Question {
    requireNonNull(id);
    requireNonNull(title);
    requireNonNull(kind);
    requireNonNull(round);
    requireNonNull(rubric);
    requireNonNull(audience);
    requireNonNull(length);
    requireNonNull(text);
    requireNonNull(materials);
    requireNonNull(samples);
    themes = Set.copyOf(themes);
    asks = Set.copyOf(asks);
    nouns = List.copyOf(nouns);
    hints = List.copyOf(hints);
    clarifications = List.copyOf(clarifications);
    pushbacks = List.copyOf(pushbacks);
  }

  /** The interviewer's answer to a candidate's question about the scenario. */
  public String clarify(String asked) {
    return new Briefing(this).answer(asked);
  }

  /** Whether the words ask for data that the interviewer has. */
  public boolean isRequest(String asked) {
    return new Briefing(this).has(asked);
  }

  /** All that an author wrote to push back with, dealt or chosen. */
  public List<Pushback> challenges() {
    return Stream.concat(pushbacks.stream(), materials.deck().stream()).toList();
  }
}
