package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Check;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A check that a person did not show when it mattered, and that comes back on another question:
 * after 2 days, and when it was shown then, after 5 and after 10 more.
 *
 * @param rubric the id of its rubric
 * @param missed when it was last not shown
 * @param shown how often it was shown since then, each time when it was due
 * @param due from when on it comes back
 */
public record Comeback(String rubric, Check check, Instant missed, int shown, Instant due) {
  private static final List<Duration> AFTER =
      List.of(Duration.ofDays(2), Duration.ofDays(5), Duration.ofDays(10));

  public Comeback {
    requireNonNull(rubric);
    requireNonNull(check);
    requireNonNull(missed);
    requireNonNull(due);
  }

  static Comeback missed(String rubric, Check check, Instant when) {
    return new Comeback(rubric, check, when, 0, when.plus(AFTER.getFirst()));
  }

  boolean isDue(Instant now) {
    return !now.isBefore(due);
  }

  /** The same after it was shown, if it is to come back once more. */
  Optional<Comeback> shownAt(Instant when) {
    if (!isDue(when)) {
      return Optional.of(this);
    }
    int times = shown + 1;
    return times == AFTER.size()
        ? Optional.empty()
        : Optional.of(new Comeback(rubric, check, missed, times, when.plus(AFTER.get(times))));
  }
}
