package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Seniority;
import java.time.Duration;
import java.util.Optional;

/**
 * How a round is to be held.
 *
 * @param length the time box; it is enforced in {@link Mode#REAL} only
 * @param probes the most follow-ups
 * @param lot the number that all draws of the round follow from
 * @param part the place in a loop, if the round belongs to one
 */
public record Plan(
    Mode mode, Duration length, int probes, Seniority seniority, int lot, Optional<Part> part) {
  public Plan {
    requireNonNull(mode);
    requireNonNull(length);
    requireNonNull(seniority);
    requireNonNull(part);
    if (probes < 0 || length.isNegative()) {
      throw new IllegalArgumentException("a plan has no negative budget");
    }
  }

  /** A round by itself, for the usual level. */
  public Plan(Mode mode, Duration length, int probes) {
    this(mode, length, probes, Seniority.MID, 0, Optional.empty());
  }
}
