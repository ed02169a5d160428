package dev.pushback.core.question;

import java.util.Locale;

/** The words of a text, to look up whether it speaks of something; word beginnings count. */
record Mention(String words) {
  Mention(String words) {
    this.words = plain(words);
  }

  boolean of(String phrase) {
    return words.contains(plain(phrase).stripTrailing());
  }

  private static String plain(String text) {
    return " " + text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}%]+", " ").strip() + " ";
  }
}
