package dev.pushback.app.reading;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A turn as it is read: compatibility forms unified, invisible characters dropped, every character
 * traceable to where it stood in the original.
 */
final class Clean {
  private final String original;
  private final String text;
  private final int[] origin;
  private final boolean hidden;

  private Clean(String original, String text, int[] origin, boolean hidden) {
    this.original = original;
    this.text = text;
    this.origin = origin;
    this.hidden = hidden;
  }

  /**
   * @param most how many characters of the original are read
   */
  static Clean of(String original, int most) {
    int end = Math.min(original.length(), most);
    var text = new StringBuilder(end);
    var origin = new int[end * 2 + 16];
    boolean hidden = false;
    for (int at = 0; at < end; ) {
      int point = original.codePointAt(at);
      if (isHidden(point)) {
        hidden = true;
      } else {
        var form = unified(point);
        if (text.length() + form.length() > origin.length) {
          origin = Arrays.copyOf(origin, origin.length * 2 + form.length());
        }
        Arrays.fill(origin, text.length(), text.length() + form.length(), at);
        text.append(form);
      }
      at += Character.charCount(point);
    }
    return new Clean(original, text.toString(), Arrays.copyOf(origin, text.length()), hidden);
  }

  String text() {
    return text;
  }

  /** Whether something invisible was dropped. */
  boolean hidden() {
    return hidden;
  }

  /** The original words between two places of the cleaned text. */
  String original(int from, int to) {
    int end = origin[to - 1];
    return original.substring(origin[from], end + Character.charCount(original.codePointAt(end)));
  }

  /** Zero-width, direction-changing, tag and control characters; line breaks and tabs are not. */
  private static boolean isHidden(int point) {
    if (point == '\n' || point == '\r' || point == '\t' || point == 0x200D) {
      return false;
    }
    int type = Character.getType(point);
    return type == Character.FORMAT || type == Character.CONTROL || point == 0x00AD;
  }

  private static String unified(int point) {
    return switch (point) {
      case '\u2018', '\u2019', '\u02BC', '`', '\u00B4' -> "'";
      case '\u201C', '\u201D' -> "\"";
      case '\u2013', '\u2014', '\u2212' -> "-";
      case '\r' -> "\n";
      case '\t' -> " ";
      default ->
          point < 0x80
              ? Character.toString(point)
              : Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    };
  }
}
