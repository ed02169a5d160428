package dev.pushback.edge.terminal;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * Finds the name that somebody meant who typed another.
 *
 * @param most how many letters may be wrong
 */
public record Nearest(int most) {
  private static final int A_PART = 3;

  /** No more letters wrong than this. */
  public static Nearest within(int most) {
    return new Nearest(most);
  }

  /** The name that was meant: one letter in three may be wrong, or only a part of it was typed. */
  public static Optional<String> name(String typed, Collection<String> known) {
    var word = typed.strip().toLowerCase(Locale.ROOT);
    return within(Math.max(2, word.length() / 3))
        .to(word, known)
        .or(
            () ->
                known.stream()
                    .filter(name -> word.length() >= A_PART && name.contains(word))
                    .min(Comparator.comparingInt(String::length)));
  }

  Optional<String> to(String word, Collection<String> known) {
    return known.stream()
        .min(Comparator.comparingInt(name -> distance(name, word)))
        .filter(name -> distance(name, word) <= most);
  }

  /** Levenshtein's distance; long words are simply far. */
  private int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > most) {
      return most + 1;
    }
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
