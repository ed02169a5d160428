package dev.pushback.edge.discord;

import java.util.regex.Pattern;

/**
 * Text that Discord only shows and never obeys: Markdown, mentions, links behind words, and
 * characters that turn or hide text lose their power.
 */
final class Escaped {
  private static final String SPECIAL = "\\*_~`|<>[]#";
  private static final Pattern BREAK = Pattern.compile("\\R");
  private static final Pattern BLANK = Pattern.compile("(?:\\s|\\R)+");
  private static final Pattern CALL = Pattern.compile("(?i)@(?=everyone|here)");
  private static final Pattern LINK = Pattern.compile(":(?=//)");
  private static final int JOINER = 0x200D;
  private static final int NON_JOINER = 0x200C;

  private Escaped() {}

  /** The text in one line. */
  static String line(String text) {
    return of(BLANK.matcher(text).replaceAll(" ").strip());
  }

  /** The text with its line ends. */
  static String of(String text) {
    var shown = shown(text);
    var safe = new StringBuilder(shown.length() + 16);
    boolean lineBegins = true;
    for (int i = 0; i < shown.length(); i++) {
      char c = shown.charAt(i);
      if ((lineBegins && (c == '-' || c == '+')) || SPECIAL.indexOf(c) >= 0) {
        safe.append('\\');
      }
      safe.append(c);
      lineBegins = c == '\n' || (lineBegins && (c == ' ' || c == '\t'));
    }
    var calm = CALL.matcher(safe).replaceAll("@\u200B");
    return LINK.matcher(calm).replaceAll("\\\\:");
  }

  /** The text for a block of code, which it cannot end. */
  static String code(String text) {
    return CALL.matcher(shown(text).replace("```", "'''")).replaceAll("@\u200B");
  }

  /** What can be seen of a text. */
  private static String shown(String text) {
    var shown = new StringBuilder(text.length());
    BREAK.matcher(text).replaceAll("\n").codePoints().forEach(c -> append(shown, c));
    return shown.toString();
  }

  private static void append(StringBuilder shown, int c) {
    switch (Character.getType(c)) {
      case Character.CONTROL -> shown.append(c == '\n' || c == '\t' ? Character.toString(c) : "");
      case Character.FORMAT ->
          shown.append(c == JOINER || c == NON_JOINER ? Character.toString(c) : "");
      case Character.SURROGATE -> shown.append('\uFFFD');
      default -> shown.appendCodePoint(c);
    }
  }
}
