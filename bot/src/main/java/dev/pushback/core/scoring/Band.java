package dev.pushback.core.scoring;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

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

  /** The band that somebody typed: its level, its word, or both. */
  public static Optional<Band> typed(String text) {
    var typed = text.strip();
    return Arrays.stream(values())
        .filter(
            band ->
                Stream.of("" + band.level, band.word(), band.level + " " + band.word())
                    .anyMatch(typed::equalsIgnoreCase))
        .findFirst();
  }

  /** 1 to 5. */
  public int level() {
    return level;
  }

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
