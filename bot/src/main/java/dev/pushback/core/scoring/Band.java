package dev.pushback.core.scoring;

import java.util.Locale;

/** A score in one word; half points belong to the band below. */
public enum Band {
  MISSING,
  THIN,
  SOLID,
  STRONG,
  EXCEPTIONAL;

  /** The band of a score from 1 to 5. */
  public static Band of(double score) {
    return values()[Math.clamp((int) Math.floor(score), 1, 5) - 1];
  }

  /** 1 to 5. */
  public int level() {
    return ordinal() + 1;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
