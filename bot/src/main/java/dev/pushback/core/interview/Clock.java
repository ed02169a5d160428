package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.time.Instant;

/**
 * The candidate's time: it runs only while the candidate has the floor, so reading, outages and
 * time away cost nothing.
 *
 * @param spent time of the answers that are complete
 * @param since when the present turn began; {@link Instant#EPOCH} while the clock stands
 */
public record Clock(Duration spent, Instant since, boolean ranOut) {
  static final Clock STOPPED = new Clock(Duration.ZERO, Instant.EPOCH, false);

  public Clock {
    requireNonNull(spent);
    requireNonNull(since);
  }

  boolean running() {
    return !since.equals(Instant.EPOCH);
  }

  /** Begins a turn; a turn that was interrupted begins anew. */
  Clock start(Instant now) {
    return new Clock(spent, now, ranOut);
  }

  Clock stop(Instant now) {
    return new Clock(elapsed(now), Instant.EPOCH, ranOut);
  }

  Clock rung() {
    return new Clock(spent, since, true);
  }

  /** All time that the candidate has had until now. */
  public Duration elapsed(Instant now) {
    if (!running() || now.isBefore(since)) {
      return spent;
    }
    return spent.plus(Duration.between(since, now));
  }
}
