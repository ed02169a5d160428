package dev.pushback.core.rubric;

import java.util.Locale;

/**
 * For which level somebody is interviewed: it moves weights and what is expected, never a check.
 */
public enum Seniority {
  JUNIOR(3.0),
  MID(3.5),
  SENIOR(4.0),
  STAFF(4.25);

  private final double expected;

  Seniority(double expected) {
    this.expected = expected;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The interview-ready score that would carry a real interview at this level. */
  public double expected() {
    return expected;
  }
}
