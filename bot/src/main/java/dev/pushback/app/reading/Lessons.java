package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * All that was learned from labelled answers and is shipped with the reader.
 *
 * @param checks what speaks for each check of one rubric; none for a rubric that nothing was
 *     learned about, which is read by its rules alone
 * @param substance what tells a sentence that says something from one that does not
 * @param worth what tells an answer to the question from a text that is none
 * @param stance what tells the outcomes of a challenge apart
 */
record Lessons(Optional<Weights> checks, Weights substance, Weights worth, Weights stance) {
  private static final class Shared {
    private static final Weights SUBSTANCE = Weights.shipped("substance").orElse(Weights.NONE);
    private static final Weights WORTH = Weights.shipped("worth").orElse(Weights.NONE);
    private static final Weights STANCE = Weights.shipped("stance").orElse(Weights.NONE);
  }

  Lessons {
    requireNonNull(checks);
    requireNonNull(substance);
    requireNonNull(worth);
    requireNonNull(stance);
  }

  /** What is shipped for a rubric. */
  static Lessons about(String rubric) {
    return new Lessons(Weights.shipped(rubric), Shared.SUBSTANCE, Shared.WORTH, Shared.STANCE);
  }
}
