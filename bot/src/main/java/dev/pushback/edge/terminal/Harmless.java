package dev.pushback.edge.terminal;

import java.util.Locale;

/**
 * Text that a terminal only shows and never obeys: control characters, escape sequences and
 * characters that turn or hide text become visible.
 */
final class Harmless {
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private Harmless() {}

  /** The text with line ends kept and tabs as two spaces. */
  static String of(String text) {
    var safe = new StringBuilder(text.length());
    text.replace("\r\n", "\n").codePoints().forEach(c -> append(safe, c));
    return safe.toString();
  }

  /** The same in one line. */
  static String line(String text) {
    return of(text).replaceAll("\\s+", " ").strip();
  }

  private static void append(StringBuilder safe, int c) {
    switch (c) {
      case '\n', 0x2028, 0x2029 -> safe.append('\n');
      case '\t' -> safe.append("  ");
      case JOINER, NON_JOINER -> safe.appendCodePoint(c);
      default -> {
        switch (Character.getType(c)) {
          case Character.CONTROL -> safe.append(c < 0x80 ? caret(c) : code(c));
          case Character.FORMAT -> safe.append(code(c));
          case Character.SURROGATE -> safe.append('\uFFFD');
          default -> safe.appendCodePoint(c);
        }
      }
    }
  }

  private static String caret(int c) {
    return "^" + (char) (c ^ 0x40);
  }

  private static String code(int c) {
    return String.format(Locale.ROOT, "<U+%04X>", c);
  }
}
