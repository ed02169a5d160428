package dev.pushback.app.view;

import java.text.BreakIterator;
import java.util.List;
import java.util.Locale;

/** Words of a candidate in one line, cut where they would be too many. */
final class Excerpt {
  private static final int USUAL = 280;
  private static final String CUT = " ...";

  private Excerpt() {}

  /** The words in quotation marks. */
  static String quoted(String text) {
    return quoted(text, USUAL);
  }

  /**
   * The words in quotation marks.
   *
   * @param characters how many to show at most
   */
  static String quoted(String text, int characters) {
    var line = line(text);
    var shown = beginning(line, characters);
    return shown.equals(line)
        ? "\"" + line + "\""
        : "\"" + shown.substring(0, shown.length() - CUT.length()) + "\"" + CUT;
  }

  /** The beginning of a text, cut after a word, with dots where something was left out. */
  static String beginning(String text, int characters) {
    var line = line(text);
    if (line.codePointCount(0, line.length()) <= characters) {
      return line;
    }
    int end = line.offsetByCodePoints(0, characters - CUT.length());
    int space = line.lastIndexOf(' ', end);
    return line.substring(0, space > 0 ? space : betweenCharacters(line, end)) + CUT;
  }

  /** The last words of a text in quotation marks. */
  static String ending(String text, int count) {
    var words = List.of(line(text).split(" ", -1));
    return words.size() <= count
        ? "\"" + String.join(" ", words) + "\""
        : "... \"" + String.join(" ", words.subList(words.size() - count, words.size())) + "\"";
  }

  /** Where a single long word can be cut without tearing an emoji or an accent apart. */
  private static int betweenCharacters(String word, int end) {
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(word);
    int before = characters.isBoundary(end) ? end : characters.preceding(end);
    return before > 0 ? before : end;
  }

  private static String line(String text) {
    return text.replace("\r\n", "\n").replaceAll("[ \\n\\t\\u2028\\u2029]+", " ").strip();
  }
}
