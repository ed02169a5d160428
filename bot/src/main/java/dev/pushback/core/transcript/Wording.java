package dev.pushback.core.transcript;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;

/**
 * A text as its words alone: spacing, punctuation, capitals and kinds of quotation marks make no
 * difference.
 */
public final class Wording {
  private final String words;
  private final List<Place> places;

  /** Where something stands in a text. */
  public record Place(int from, int to) {}

  private Wording(String words, List<Place> places) {
    this.words = requireNonNull(words);
    this.places = List.copyOf(places);
  }

  public static Wording of(String text) {
    var words = new StringBuilder(" ");
    var places = new ArrayList<Place>();
    for (int at = 0; at < text.length(); ) {
      int end = wordEnd(text, at);
      if (end > at) {
        places.add(new Place(at, end));
        words.append(plain(text.substring(at, end))).append(' ');
      }
      at = Math.max(end, at + Character.charCount(text.codePointAt(at)));
    }
    return new Wording(words.toString(), places);
  }

  /** How many words there are. */
  public int size() {
    return places.size();
  }

  /** Everywhere that other words, at least one, stand in this text one after another. */
  public List<Place> places(Wording wanted) {
    var found = new ArrayList<Place>();
    int word = 0;
    int counted = 0;
    int at = wanted.size() == 0 ? -1 : words.indexOf(wanted.words);
    while (at >= 0) {
      word += spaces(counted, at);
      counted = at;
      found.add(new Place(places.get(word).from(), places.get(word + wanted.size() - 1).to()));
      at = words.indexOf(wanted.words, at + 1);
    }
    return found;
  }

  private int spaces(int from, int to) {
    return (int) words.substring(from, to).chars().filter(c -> c == ' ').count();
  }

  /** The end of the word that begins here, or the same place if none does. */
  private static int wordEnd(String text, int start) {
    int at = start;
    while (at < text.length() && inWord(text, start, at)) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  private static boolean inWord(String text, int start, int at) {
    return Character.isLetterOrDigit(text.codePointAt(at))
        || (at > start
            && isApostrophe(text.charAt(at))
            && at + 1 < text.length()
            && Character.isLetterOrDigit(text.codePointAt(at + 1)));
  }

  private static boolean isApostrophe(char c) {
    return switch (c) {
      case '\'', '`', '\u00B4', '\u2018', '\u2019', '\u02BC' -> true;
      default -> false;
    };
  }

  private static String plain(String word) {
    var plain = new StringBuilder(word.length());
    word.codePoints()
        .map(c -> Character.toLowerCase(Character.toUpperCase(c)))
        .map(c -> c < Character.MIN_SUPPLEMENTARY_CODE_POINT && isApostrophe((char) c) ? '\'' : c)
        .forEach(plain::appendCodePoint);
    return plain.toString();
  }
}
