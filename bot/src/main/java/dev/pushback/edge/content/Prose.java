package dev.pushback.edge.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that people will read: it calls nobody, leads nowhere, and fits a line of a phone. */
final class Prose {
  /** Each has a sign in it that most texts have not: an at, a slash or an angle. */
  private static final Pattern CALL =
      Pattern.compile("@everyone|@here|<[@#][!&]?\\d+>|https?://\\S+|discord\\.gg/\\S+");

  private static final int LONGEST_WORD = 40;

  private Prose() {}

  /** The text of a field, whose faults are noted. */
  static String of(Field field, int longest) {
    var text = field.text(longest);
    boolean sign = false;
    int word = 0;
    int longestWord = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      sign |= c == '@' || c == '<' || c == '/';
      word = isSpace(c) ? 0 : word + 1;
      longestWord = Math.max(longestWord, word);
    }
    var call = sign ? call(text) : Optional.<String>empty();
    if (call.isPresent()) {
      field.fault(Rule.MENTION, "\"%s\" stands in it".formatted(call.get()), "leave it out");
    } else if (longestWord > LONGEST_WORD) {
      var what = "a word has more than %d characters".formatted(LONGEST_WORD);
      field.fault(Rule.LENGTH, what, "use shorter words, with spaces between them");
    }
    return text;
  }

  /** Whether a character in it cannot be seen. */
  static boolean hides(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || c > '~') {
        return text.codePoints().anyMatch(Prose::hidden);
      }
    }
    return false;
  }

  private static boolean hidden(int point) {
    return point != '\n'
        && (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
  }

  private static Optional<String> call(String text) {
    return Optional.of(CALL.matcher(text)).filter(Matcher::find).map(Matcher::group);
  }

  /** Whether a character separates words; for most of them one look tells. */
  static boolean isSpace(char c) {
    return c <= ' ' ? c == ' ' || Character.isWhitespace(c) : c > '~' && Character.isWhitespace(c);
  }
}
