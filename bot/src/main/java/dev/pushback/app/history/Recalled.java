package dev.pushback.app.history;

import static java.util.Objects.requireNonNull;

/**
 * A new answer that tells a story which was told before, for another question.
 *
 * @param before where it was told before
 * @param sure how sure it is that both are one story
 */
public record Recalled(Telling before, Telling now, double sure) {
  public Recalled {
    requireNonNull(before);
    requireNonNull(now);
  }
}
