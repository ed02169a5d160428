package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How a round is to be held.
 *
 * @param length the time box; it is enforced in {@link Mode#REAL} only
 * @param probes the most follow-ups
 */
public record Plan(Mode mode, Duration length, int probes) {
  public Plan {
    requireNonNull(mode);
    requireNonNull(length);
    if (probes < 0 || length.isNegative()) {
      throw new IllegalArgumentException("a plan has no negative budget");
    }
  }
}
