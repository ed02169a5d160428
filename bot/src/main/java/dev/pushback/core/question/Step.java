package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

/**
 * The next part of a task, told once the part before it was answered.
 *
 * @param good what a good answer to it does; shown only after the round
 */
public record Step(Probe probe, String good) {
  public Step {
    requireNonNull(probe);
    requireNonNull(good);
    if (probe.validity().challenges()) {
      throw new IllegalArgumentException("a step is no challenge");
    }
  }
}
