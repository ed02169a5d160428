package dev.pushback.core.question;

import java.util.List;

/** A word without its commonest English endings, so that one noun is found in all its forms. */
public final class Stem {
  private static final List<String> ENDINGS =
      List.of(
          "ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ies", "ied", "ed", "es",
          "s", "e", "y");
  private static final int SHORTEST = 3;

  private Stem() {}

  public static String of(String word) {
    for (var ending : ENDINGS) {
      if (word.endsWith(ending) && word.length() - ending.length() >= SHORTEST) {
        return word.substring(0, word.length() - ending.length());
      }
    }
    return word;
  }
}
