package dev.pushback.app.view;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Stage;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** The time that is left in a real round while the candidate has the floor. */
public final class Countdown {
  private static final Duration EXACT_BELOW = Duration.ofMinutes(2);

  private Countdown() {}

  /** What is left, if the clock ticks now. */
  public static Optional<Duration> left(Interview in, Instant now) {
    boolean ticking = in.mode() == Mode.REAL && in.stage() instanceof Stage.Answering;
    return in.plan()
        .filter(_ -> ticking)
        .map(plan -> plan.length().minus(in.clock().elapsed(now)))
        .map(left -> left.isNegative() || in.clock().ranOut() ? Duration.ZERO : left);
  }

  /** Whether the time has run out and nobody was told. */
  public static boolean overdue(Interview in, Instant now) {
    return !in.clock().ranOut() && left(in, now).filter(Duration::isZero).isPresent();
  }

  /** The time in few words: whole minutes, near the end also seconds. */
  public static String words(Duration left) {
    if (left.isZero()) {
      return "time is up";
    }
    if (left.compareTo(EXACT_BELOW) < 0) {
      long seconds = Math.ceilDiv(left.toMillis(), 1000);
      return String.format(Locale.ROOT, "%d:%02d left", seconds / 60, seconds % 60);
    }
    return Math.ceilDiv(left.toSeconds(), 60) + " min left";
  }
}
