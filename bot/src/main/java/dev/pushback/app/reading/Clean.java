package dev.pushback.app.reading;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A turn as it is read: compatibility forms unified, invisible characters and loose accents
 * dropped, every character traceable to where it stood in the original.
 */
final class Clean {
  private static final int JOINER = 0x200D;
  private static final int BYTE_ORDER_MARK = 0xFEFF;

  private final String original;
  private final int end;
  private final StringBuilder text;
  private int[] origin;
  private boolean hidden;

  private Clean(String original, int most) {
    this.original = original;
    this.end = Math.min(original.length(), most);
    this.text = new StringBuilder(end);
    this.origin = new int[end + 16];
  }

  /**
   * @param most how many characters of the original are read
   */
  static Clean of(String original, int most) {
    var clean = new Clean(original, most);
    for (int at = 0; at < clean.end; ) {
      int point = original.codePointAt(at);
      clean.read(point, at);
      at += Character.charCount(point);
    }
    return clean;
  }

  String text() {
    return text.toString();
  }

  /** Whether something invisible was dropped. */
  boolean hidden() {
    return hidden;
  }

  /**
   * The original words between two places of the cleaned text, with the accents on the last one.
   */
  String original(int from, int to) {
    int last = origin[to - 1];
    int stop = last + Character.charCount(original.codePointAt(last));
    while (stop < original.length() && isMark(original.codePointAt(stop))) {
      stop += Character.charCount(original.codePointAt(stop));
    }
    return original.substring(origin[from], stop);
  }

  private void read(int point, int at) {
    if (point < 0x7F && point >= ' ') {
      append(point == '`' ? '\'' : (char) point, at);
    } else if (isMark(point)) {
      compose(point);
    } else if (isHidden(point)) {
      hidden |= !isHarmless(point, at);
    } else {
      var form = unified(point);
      for (int i = 0; i < form.length(); i++) {
        append(form.charAt(i), at);
      }
    }
  }

  private void append(char c, int at) {
    if (text.length() == origin.length) {
      origin = Arrays.copyOf(origin, origin.length * 2);
    }
    origin[text.length()] = at;
    text.append(c);
  }

  /**
   * An accent joins the letter before it where there is such a letter, and is dropped elsewhere.
   */
  private void compose(int mark) {
    int last = text.length() - 1;
    if (last >= 0 && Character.isLetter(text.charAt(last))) {
      var joined =
          Normalizer.normalize(text.charAt(last) + Character.toString(mark), Normalizer.Form.NFKC);
      if (joined.length() == 1) {
        text.setCharAt(last, joined.charAt(0));
      }
    }
  }

  private static boolean isMark(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK ->
          true;
      default -> false;
    };
  }

  /** Zero-width, direction-changing, tag, filler and control characters; line breaks are not. */
  private static boolean isHidden(int point) {
    return switch (point) {
      case '\n', '\r', '\t', '\u000B', '\f', '\u0085' -> false;
      case '\u115F', '\u1160', '\u3164', '\uFFA0' -> true;
      default -> {
        int type = Character.getType(point);
        yield type == Character.FORMAT || type == Character.CONTROL;
      }
    };
  }

  /** What joins the parts of an emoji, and what some editors write before the first word. */
  private boolean isHarmless(int point, int at) {
    return switch (point) {
      case JOINER -> at > 0 && !Character.isLetterOrDigit(original.codePointBefore(at));
      case BYTE_ORDER_MARK -> at == 0;
      default -> false;
    };
  }

  private static String unified(int point) {
    return switch (point) {
      case '\u2018', '\u2019', '\u02BC', '\u00B4' -> "'";
      case '\u201C', '\u201D' -> "\"";
      case '\u2013', '\u2014', '\u2212' -> "-";
      case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> "\n";
      case '\t' -> " ";
      default -> Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKC);
    };
  }
}
