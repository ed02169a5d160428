package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What the interviewer knows about an incident and tells only when asked for it.
 *
 * @param unknown what is said when something is asked that nobody looked at
 * @param cause what really happened; shown only after the round
 */
public record FactBase(List<Datum> data, String unknown, String cause) {
  /** How much is told at once: who asks for everything hears the two that were meant most. */
  private static final int AT_ONCE = 2;

  public FactBase {
    data = List.copyOf(data);
    requireNonNull(unknown);
    requireNonNull(cause);
    if (data.isEmpty()) {
      throw new IllegalArgumentException("a fact base holds at least one fact");
    }
  }

  /** The answer to a request for data. */
  String answer(String asked) {
    var meant =
        data.stream()
            .filter(datum -> datum.told().matches(asked) > 0)
            .sorted(Comparator.comparingLong((Datum d) -> d.told().matches(asked)).reversed())
            .limit(AT_ONCE)
            .map(datum -> datum.told().answer())
            .collect(Collectors.joining(" "));
    return meant.isEmpty() ? unknown : meant;
  }

  /** Whether a request names anything that is known. */
  boolean knows(String asked) {
    return data.stream().anyMatch(datum -> datum.told().matches(asked) > 0);
  }

  /**
   * What was found out.
   *
   * @param told the interviewer's words during the round
   */
  public List<Datum> found(Collection<String> told) {
    return data.stream()
        .filter(datum -> told.stream().anyMatch(text -> text.contains(datum.told().answer())))
        .toList();
  }

  public long clues() {
    return data.stream().filter(Datum::clue).count();
  }
}
