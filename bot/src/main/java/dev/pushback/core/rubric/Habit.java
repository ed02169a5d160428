package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

/**
 * How readily interviewers press on something, beyond what it would add to the score.
 *
 * @param of the id of a check, or of a kind of follow-up
 * @param pull from -30, hardly ever, over 0 to 30, before anything else
 */
public record Habit(String of, int pull) {
  public static final int MOST = 30;

  public Habit {
    requireNonNull(of);
    if (Math.abs(pull) > MOST) {
      throw new IllegalArgumentException("pull " + pull + " is not between -30 and 30");
    }
  }
}
