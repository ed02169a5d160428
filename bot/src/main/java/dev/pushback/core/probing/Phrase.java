package dev.pushback.core.probing;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** A few words of a longer sentence that can be repeated to the person who said it. */
final class Phrase {
  private static final int FEWEST = 3;
  private static final int MOST = 9;

  /** Where a sentence can be cut without changing what a part of it says. */
  private static final Pattern CUT =
      Pattern.compile(
          "[,;:.!\u2013\u2014()]+(?=\\s|$)|\\s-\\s|\\s(?=because |so that |but |which |while )");

  private static final Set<String> LOOSE =
      Set.of(
          "and",
          "but",
          "so",
          "or",
          "then",
          "well",
          "also",
          "because",
          "though",
          "although",
          "okay",
          "ok",
          "yes",
          "no",
          "like",
          "honestly",
          "basically",
          "which",
          "that",
          "while",
          "if",
          "when",
          "not",
          "than");

  private Phrase() {}

  /** The most telling part that is short enough: one with a number before one without. */
  static Optional<String> of(String sentence) {
    return Arrays.stream(CUT.split(sentence))
        .map(String::strip)
        .filter(Phrase::stands)
        .reduce((a, b) -> telling(b) > telling(a) ? b : a);
  }

  private static boolean stands(String part) {
    var words = List.of(part.split("\\s+"));
    var first = words.getFirst().toLowerCase(Locale.ROOT);
    return words.size() >= FEWEST
        && words.size() <= MOST
        && !LOOSE.contains(first)
        && part.chars().noneMatch(c -> "?\"\u201C\u201D\n`*_|<>@".indexOf(c) >= 0);
  }

  private static int telling(String part) {
    boolean number = part.chars().anyMatch(Character::isDigit);
    return part.length() + (number ? 1000 : 0);
  }
}
