package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

/**
 * Which part of a loop a round is.
 *
 * @param run tells one going through a loop from another
 * @param round the id of the round in the loop
 */
public record Part(String run, String loop, int loopVersion, String round) {
  public Part {
    requireNonNull(run);
    requireNonNull(loop);
    requireNonNull(round);
  }
}
