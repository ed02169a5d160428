package dev.pushback.app.reading;

import java.util.Locale;
import java.util.Set;

/** What the signs of a text mean: where a sentence ends, and where it only seems to. */
final class Punctuation {
  private static final Set<String> NOT_AN_END =
      Set.of("e.g", "i.e", "vs", "mr", "mrs", "ms", "dr", "st", "approx", "ca");

  /** The most closing marks in a row that belong to one sentence. */
  private static final int CLOSERS = 4;

  private final String text;
  private final boolean code;

  Punctuation(String text) {
    this.text = text;
    this.code = holdsAQuery(text.toLowerCase(Locale.ROOT));
  }

  private static boolean holdsAQuery(String lower) {
    int select = lower.indexOf("select ");
    return select >= 0 && lower.indexOf("from ", select) > 0;
  }

  /**
   * Whether a sign ends a sentence.
   *
   * @param after the place after the sign
   * @param word where the word before the sign begins; the sign's own place if there is none
   */
  boolean ends(char sign, int after, int word) {
    return switch (sign) {
      case ';' -> true;
      case '\n' -> code || !goesOn(after);
      case '?', '!' ->
          isGap(closers(after))
              || (!Character.isLetterOrDigit(text.charAt(after)) && text.charAt(after) != '=');
      case '.' -> isGap(closers(after)) && !abbreviation(word, after - 1);
      default -> false;
    };
  }

  /** A line break within a sentence: the next line goes on in lower case, or with a mere number. */
  private boolean goesOn(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return false;
    }
    char c = text.charAt(next);
    if (!Character.isDigit(c)) {
      return Character.isLowerCase(c);
    }
    while (next < text.length() && Character.isDigit(text.charAt(next))) {
      next++;
    }
    return next == text.length() || ".):".indexOf(text.charAt(next)) < 0;
  }

  private boolean abbreviation(int word, int dot) {
    if (word == dot) {
      return false;
    }
    int start = word;
    while (start > 1 && text.charAt(start - 1) == '.') {
      start -= 2;
    }
    return start >= 0 && isAbbreviation(text.substring(start, dot).toLowerCase(Locale.ROOT), dot);
  }

  /** "No." is short for number before a number only; "etc." may end a sentence. */
  private boolean isAbbreviation(String word, int dot) {
    int next = dot + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    char after = next < text.length() ? text.charAt(next) : '\n';
    return switch (word) {
      case "no" -> Character.isDigit(after);
      case "etc" -> Character.isLowerCase(after);
      default -> NOT_AN_END.contains(word);
    };
  }

  boolean isGap(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Closing quotation marks and brackets belong to the sentence that they follow. */
  int closers(int after) {
    int at = after;
    int most = Math.min(text.length(), after + CLOSERS);
    while (at < most && "\"')]".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return isGap(at) ? at : after;
  }
}
