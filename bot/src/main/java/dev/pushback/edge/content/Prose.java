package dev.pushback.edge.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text that people will read: it calls nobody, leads nowhere, and fits a line of a phone. */
final class Prose {
  private static final Pattern CALL =
      Pattern.compile("@everyone|@here|<[@#][!&]?\\d+>|https?://\\S+|discord\\.gg/\\S+");

  /** What stands in each of these; most texts have none and need no closer look. */
  private static final List<String> SIGNS = List.of("@", "<", "://", "discord.gg/");

  private static final int LONGEST_WORD = 40;

  private Prose() {}

  /** The text of a field, whose faults are noted. */
  static String of(Field field, int longest) {
    var text = field.text(longest);
    var call = call(text);
    if (call.isPresent()) {
      field.fault(Rule.MENTION, "\"%s\" stands in it".formatted(call.get()), "leave it out");
    } else {
      words(field, text);
    }
    return text;
  }

  /** Whether a character in it cannot be seen. */
  static boolean hides(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < ' ' || text.charAt(i) > '~') {
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
    return SIGNS.stream().anyMatch(text::contains)
        ? Optional.of(CALL.matcher(text)).filter(Matcher::find).map(Matcher::group)
        : Optional.empty();
  }

  private static void words(Field field, String text) {
    int word = 0;
    for (int i = 0; i < text.length(); i++) {
      word = Character.isWhitespace(text.charAt(i)) ? 0 : word + 1;
      if (word > LONGEST_WORD) {
        var what = "a word has more than %d characters".formatted(LONGEST_WORD);
        field.fault(Rule.LENGTH, what, "use shorter words, with spaces between them");
        return;
      }
    }
  }
}
