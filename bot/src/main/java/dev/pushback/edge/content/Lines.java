package dev.pushback.edge.content;

/** A walk down the lines of a text, over those that are blank or a remark. */
final class Lines {
  private static final int LONGEST_KEY = 100;

  private final String text;
  private int number;
  private int start;
  private int end = -1;
  private int indent;
  private boolean gap;
  private boolean refused;

  private Lines(String text) {
    this.text = text;
  }

  /** The first line that says something. */
  static Lines of(String text) {
    var lines = new Lines(text);
    if (lines.isSimple()) {
      lines.next();
    } else {
      lines.refuse();
    }
    return lines;
  }

  /** Whether there are only letters and the signs of a keyboard, and no line ends in a space. */
  private boolean isSimple() {
    char before = '\n';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean plain = c == '\n' ? before != ' ' : c >= ' ' && (c <= '~' || Character.isLetter(c));
      if (!plain) {
        return false;
      }
      before = c;
    }
    return before == '\n';
  }

  /** Gives up the walk: nothing stands below. */
  void refuse() {
    refused = true;
    end = text.length();
    start = end;
    indent = -1;
  }

  boolean refused() {
    return refused;
  }

  /** Whether all lines were walked. */
  boolean done() {
    return !refused && over();
  }

  private boolean over() {
    return start >= text.length();
  }

  void next() {
    step();
    settle();
  }

  private void step() {
    start = end + 1;
    number++;
    if (over()) {
      end = start;
      indent = -1;
      return;
    }
    end = text.indexOf('\n', start);
    int at = start;
    while (text.charAt(at) == ' ') {
      at++;
    }
    indent = at - start;
  }

  private void settle() {
    gap = false;
    while (!over() && (isBlank() || text.charAt(start) == '#')) {
      gap = true;
      step();
    }
  }

  private boolean isBlank() {
    return start == end;
  }

  /** How many spaces stand before the first word; -1 below the last line. */
  int indent() {
    return indent;
  }

  /** Whether blank lines or remarks stand above. */
  boolean gap() {
    return gap;
  }

  /** Where the first word begins. */
  int first() {
    return start + indent;
  }

  int end() {
    return end;
  }

  char at(int index) {
    return index < text.length() ? text.charAt(index) : '\n';
  }

  /** Whether words without quotes may begin here: with a letter, a digit or a negative number. */
  boolean beginsWord(int index) {
    char c = at(index);
    return Character.isLetterOrDigit(c) || (c == '-' && Character.isDigit(at(index + 1)));
  }

  /** What stands between the quote here and the next one in the line, without escapes. */
  String quoted(int from) {
    int close = find(at(from), from + 1);
    if (close >= end || find('\\', from) < close) {
      refuse();
      return "";
    }
    return part(from + 1, close);
  }

  String part(int from, int to) {
    return refused ? "" : text.substring(from, to);
  }

  Place place(int index) {
    return new Place(number, index - start + 1);
  }

  /** The next place of a sign in this line, or its end. */
  int find(char sign, int from) {
    int found = refused ? -1 : text.indexOf(sign, from, end);
    return found < 0 ? end : found;
  }

  boolean isEntry() {
    return indent >= 0 && text.startsWith("- ", first());
  }

  /** Takes what stands behind the dash of an entry for the line. */
  void undash() {
    indent += 2;
  }

  /** Where the colon behind the first word stands; -1 if that word is no key. */
  int colon() {
    if (refused || indent < 0 || !Character.isLetter(text.charAt(first()))) {
      return -1;
    }
    int at = first();
    while (isOfKey(text.charAt(at)) && at - first() < LONGEST_KEY) {
      at++;
    }
    boolean ends = at + 1 == end || text.startsWith(": ", at);
    return ends && text.charAt(at) == ':' ? at : -1;
  }

  static boolean isOfKey(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /**
   * The text below this line, its lines joined; they stand equally far right.
   *
   * @param parent how far right the text's key or dash stands
   */
  String folded(int parent) {
    step();
    int right = indent;
    if (right <= parent || isBlank()) {
      refuse();
    }
    var words = new StringBuilder();
    int breaks = 0;
    while (!over() && (isBlank() || indent >= right)) {
      if (isBlank()) {
        breaks++;
      } else {
        words.append(words.isEmpty() ? "" : breaks == 0 ? " " : "\n".repeat(breaks));
        words.append(text, start + right, end);
        breaks = 0;
      }
      if (indent > right) {
        refuse();
      } else {
        step();
      }
    }
    settle();
    return words.toString();
  }
}
