package dev.pushback.core.probing;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Words that praise an answer, which a follow-up must not. */
final class Praise {
  private static final Set<String> WORDS =
      Set.of(
          "great",
          "excellent",
          "awesome",
          "nice",
          "impressive",
          "amazing",
          "brilliant",
          "fantastic",
          "wonderful",
          "congratulations");

  /** How long the shortest of these words is. */
  private static final int SHORTEST = 4;

  private static final List<String> PHRASES =
      List.of(
          "good point",
          "good answer",
          "good question",
          "good thinking",
          "well done",
          "well said",
          "well put",
          "i like that",
          "i like how",
          "fair enough",
          "fair point");

  private Praise() {}

  /** The first words of praise; a word with a capital inside a sentence is a name. */
  static Optional<String> in(List<String> words) {
    for (int i = 0; i < words.size(); i++) {
      boolean name =
          i > 0
              && Character.isUpperCase(words.get(i).codePointAt(0))
              && Character.isLetterOrDigit(
                  words.get(i - 1).codePointBefore(words.get(i - 1).length()));
      if (!name && words.get(i).length() >= SHORTEST && WORDS.contains(letters(words.get(i)))) {
        return Optional.of(letters(words.get(i)));
      }
    }
    return PHRASES.stream()
        .filter(String.join(" ", words).toLowerCase(Locale.ROOT)::contains)
        .findFirst();
  }

  private static String letters(String word) {
    if (areSmall(word)) {
      return word;
    }
    var letters = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString().toLowerCase(Locale.ROOT);
  }

  private static boolean areSmall(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }
}
