package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

/** What one level (1, 3 or 5) of a criterion looks like, with an example in a candidate's words. */
public record Anchor(int level, String looks, String example) {
  public Anchor {
    requireNonNull(looks);
    requireNonNull(example);
    if (level < 1 || level > 5) {
      throw new IllegalArgumentException("level " + level + " is not between 1 and 5");
    }
  }
}
