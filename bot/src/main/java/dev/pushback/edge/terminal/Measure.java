package dev.pushback.edge.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jline.utils.WCWidth;

/** How wide text is on a screen, and how it is set in lines of a given width. */
final class Measure {
  static final int WIDEST = 80;
  private static final int NARROWEST = 40;
  private static final int EMOJI_STYLE = 0xFE0F;
  private static final int JOINER = 0x200D;
  private static final int LONGEST_CLUSTER = 16;

  private Measure() {}

  /** The columns to use on a screen that has this many; unknown ones count as {@link #WIDEST}. */
  static int within(int columns) {
    return columns <= 0 ? WIDEST : Math.max(NARROWEST, Math.min(WIDEST, columns));
  }

  /** Columns of a text; an emoji that a terminal may not join is counted with all its parts. */
  static int columns(CharSequence text) {
    int sum = 0;
    int last = 0;
    for (int i = 0; i < text.length(); ) {
      int c = Character.codePointAt(text, i);
      int width = c == EMOJI_STYLE ? (last == 1 ? 1 : 0) : Math.max(0, WCWidth.wcwidth(c));
      sum += width;
      last = width;
      i += Character.charCount(c);
    }
    return sum;
  }

  /** The words of one paragraph in lines of at most this many columns; at least one line. */
  static List<String> wrap(String text, int columns) {
    return lines(text, columns, word -> parts(word, columns));
  }

  /** The same with all words whole: a line is wider only if it is a single word. */
  static List<String> flow(String text, int columns) {
    return lines(text, columns, List::of);
  }

  private static List<String> lines(
      String text, int columns, Function<String, List<String>> parts) {
    var lines = new ArrayList<String>();
    var line = new StringBuilder();
    int used = 0;
    for (var word : text.strip().split("\\s+", -1)) {
      for (var part : parts.apply(word)) {
        int width = columns(part);
        if (used > 0 && used + 1 + width > columns) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.append(used > 0 ? " " : "").append(part);
        used += width + (used > 0 ? 1 : 0);
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** The beginning of a text, cut after a word, with dots where something was left out. */
  static String beginning(String text, int columns) {
    if (columns(text) <= columns) {
      return text;
    }
    return wrap(text, columns - 4).getFirst() + " ...";
  }

  private static List<String> parts(String word, int columns) {
    if (columns(word) <= columns) {
      return List.of(word);
    }
    var parts = new ArrayList<String>();
    var part = new StringBuilder();
    int used = 0;
    for (int i = 0; i < word.length(); ) {
      var cluster = word.substring(i, clusterEnd(word, i));
      int width = columns(cluster);
      if (used > 0 && used + width > columns) {
        parts.add(part.toString());
        part.setLength(0);
        used = 0;
      }
      part.append(cluster);
      used += width;
      i += cluster.length();
    }
    parts.add(part.toString());
    return parts;
  }

  /** A character with all that is drawn onto it, so that an emoji is not torn apart. */
  private static int clusterEnd(String word, int start) {
    int end = word.offsetByCodePoints(start, 1);
    boolean joined = false;
    while (end < word.length()) {
      int c = word.codePointAt(end);
      boolean drawnOn = joined || c == EMOJI_STYLE || WCWidth.wcwidth(c) == 0;
      if (!drawnOn || end - start > LONGEST_CLUSTER) {
        break;
      }
      joined = c == JOINER;
      end += Character.charCount(c);
    }
    return end;
  }
}
