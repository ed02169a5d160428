package dev.pushback.edge.discord;

import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts long Markdown into parts at line ends; a block of code that is cut goes on as one. */
final class Cut {
  private static final String FENCE = "```";

  private final int most;
  private final List<String> parts = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();
  private String fence = "";

  private Cut(int most) {
    this.most = most - FENCE.length() - 1;
  }

  /** At least one part, none longer than this many characters. */
  static List<String> of(String text, int most) {
    if (text.length() <= most) {
      return List.of(text);
    }
    var cut = new Cut(most);
    text.lines().forEach(cut::add);
    cut.end();
    return cut.parts;
  }

  private void add(String line) {
    var rest = line;
    while (rest.length() > most - fence.length() - 1) {
      int end = wordEnd(rest, most - fence.length() - 1);
      put(rest.substring(0, end));
      rest = rest.substring(end).stripLeading();
    }
    put(rest);
  }

  private void put(String line) {
    if (!part.isEmpty() && part.length() + 1 + line.length() > most) {
      end();
      part.append(fence);
    }
    part.append(part.isEmpty() ? "" : "\n").append(line);
    if (line.stripLeading().startsWith(FENCE)) {
      fence = fence.isEmpty() ? line.strip() : "";
    }
  }

  private void end() {
    var text = part.toString().stripTrailing();
    if (!text.isBlank()) {
      parts.add(text + (fence.isEmpty() ? "" : "\n" + FENCE));
    }
    part.setLength(0);
  }

  /** The end of the last whole word, or of the last whole character if it is all one word. */
  private static int wordEnd(String text, int most) {
    int space = text.lastIndexOf(' ', most);
    if (space > most / 2) {
      return space;
    }
    var characters = BreakIterator.getCharacterInstance(Locale.ROOT);
    characters.setText(text);
    int end = characters.isBoundary(most) ? most : characters.preceding(most);
    end = end > most / 2 ? end : codePointEnd(text, most);
    return isDisarmed(text, end) ? end - 1 : end;
  }

  private static int codePointEnd(String text, int most) {
    return Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
  }

  /** Whether the character at a place has no power because of a backslash in front of it. */
  private static boolean isDisarmed(String text, int at) {
    int first = at;
    while (first > 0 && text.charAt(first - 1) == '\\') {
      first--;
    }
    return (at - first) % 2 == 1;
  }
}
