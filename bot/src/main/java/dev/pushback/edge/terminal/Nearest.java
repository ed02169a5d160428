package dev.pushback.edge.terminal;

import dev.pushback.core.question.Spelling;
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
        .min(Comparator.comparingInt(name -> Spelling.distance(name, word)))
        .filter(name -> Spelling.distance(name, word) <= most);
  }
}
