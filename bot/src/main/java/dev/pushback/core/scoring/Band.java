package dev.pushback.core.scoring;

import java.util.Arrays;
import java.util.Locale;

/** A score in one word; half points belong to the band below. */
public enum Band {
  MISSING(1),
  THIN(2),
  SOLID(3),
  STRONG(4),
  EXCEPTIONAL(5);

  private final int level;

  Band(int level) {
    this.level = level;
  }

  /** The band of a score from 1 to 5. */
  public static Band of(double score) {
    return Arrays.stream(values()).filter(b -> b.level <= score).reduce(MISSING, (a, b) -> b);
  }

  /** 1 to 5. */
  public int level() {
    return level;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
