package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Cuts a cleaned turn into sentences and words, in one pass. */
final class Splitter {
  private static final Set<String> NOT_AN_END =
      Set.of("e.g", "i.e", "vs", "mr", "mrs", "ms", "dr", "st", "approx", "ca");

  /** A run-on sentence is cut at the next comma after this many words, and anywhere after twice. */
  private static final int LONG = 45;

  /** The most closing marks in a row that belong to one sentence. */
  private static final int CLOSERS = 4;

  private final Clean clean;
  private final String text;
  private final boolean code;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private int from;

  private Splitter(Clean clean) {
    this.clean = clean;
    this.text = clean.text();
    this.code = holdsAQuery(text.toLowerCase(Locale.ROOT));
  }

  private static boolean holdsAQuery(String lower) {
    int select = lower.indexOf("select ");
    return select >= 0 && lower.indexOf("from ", select) > 0;
  }

  static List<Sentence> split(Clean clean) {
    var splitter = new Splitter(clean);
    splitter.run();
    return splitter.sentences;
  }

  private void run() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if (startsWord(at)) {
        at = word(at);
      } else {
        at++;
        if (ends(c, at)) {
          at = closers(at);
          close(at, c == '?');
        }
      }
    }
    close(text.length(), false);
  }

  private boolean startsWord(int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c)) {
      return true;
    }
    return (c == '$' || c == '\u20AC' || c == '\u00A3')
        && at + 1 < text.length()
        && Character.isDigit(text.charAt(at + 1));
  }

  private int word(int start) {
    int at = start + 1;
    while (at < text.length() && continues(start, at)) {
      at++;
    }
    if (at < text.length() && text.charAt(at) == '%' && Character.isDigit(text.charAt(at - 1))) {
      at++;
    }
    var word = text.substring(start, at);
    if (tokens.size() >= 2 * LONG) {
      close(start, false);
    }
    tokens.add(
        new Token(
            word.toLowerCase(Locale.ROOT),
            start,
            at,
            Character.isUpperCase(word.charAt(0)),
            isLabel(at)));
    return at;
  }

  /** Whether a word that ends here names what comes after it. */
  private boolean isLabel(int end) {
    int at = end;
    if (at < text.length() && "\"'*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=');
  }

  private boolean continues(int start, int at) {
    char c = text.charAt(at);
    if (Character.isLetterOrDigit(c) || c == '_') {
      return true;
    }
    boolean between = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
    boolean digits =
        between && Character.isDigit(text.charAt(at - 1)) && Character.isDigit(text.charAt(at + 1));
    return (c == '\'' && between) || ((c == '.' || c == ',') && digits && at > start);
  }

  private boolean ends(char c, int after) {
    return switch (c) {
      case ';' -> true;
      case '\n' -> code || !goesOn(after);
      case ',' -> isGap(after) && tokens.size() >= LONG;
      case '?', '!' ->
          isGap(closers(after))
              || (!Character.isLetterOrDigit(text.charAt(after)) && text.charAt(after) != '=');
      case '.' -> isGap(closers(after)) && !abbreviation(after - 1);
      default -> false;
    };
  }

  /** A line break within a sentence: the next line goes on in lower case, or with a mere number. */
  private boolean goesOn(int at) {
    int next = at;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    if (next == text.length() || text.charAt(next) == '\n') {
      return false;
    }
    char c = text.charAt(next);
    if (!Character.isDigit(c)) {
      return Character.isLowerCase(c);
    }
    while (next < text.length() && Character.isDigit(text.charAt(next))) {
      next++;
    }
    return next == text.length() || ".):".indexOf(text.charAt(next)) < 0;
  }

  private boolean abbreviation(int dot) {
    if (tokens.isEmpty() || tokens.getLast().end() != dot) {
      return false;
    }
    int start = tokens.getLast().start();
    while (start > 1 && text.charAt(start - 1) == '.') {
      start -= 2;
    }
    return start >= 0 && isAbbreviation(text.substring(start, dot).toLowerCase(Locale.ROOT), dot);
  }

  /** "No." is short for number before a number only; "etc." may end a sentence. */
  private boolean isAbbreviation(String word, int dot) {
    int next = dot + 1;
    while (next < text.length() && text.charAt(next) == ' ') {
      next++;
    }
    char after = next < text.length() ? text.charAt(next) : '\n';
    return switch (word) {
      case "no" -> Character.isDigit(after);
      case "etc" -> Character.isLowerCase(after);
      default -> NOT_AN_END.contains(word);
    };
  }

  private boolean isGap(int at) {
    return at >= text.length() || Character.isWhitespace(text.charAt(at));
  }

  /** Closing quotation marks and brackets belong to the sentence that they follow. */
  private int closers(int after) {
    int at = after;
    int most = Math.min(text.length(), after + CLOSERS);
    while (at < most && "\"')]".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return isGap(at) ? at : after;
  }

  private void close(int end, boolean question) {
    if (!tokens.isEmpty()) {
      int start = Math.max(from, tokens.getFirst().start() - leading());
      int stop = trimmedEnd(end);
      sentences.add(new Sentence(clean.original(start, stop), tokens, start, stop, question));
      tokens = new ArrayList<>();
    }
    from = end;
  }

  /** An opening quotation mark or bracket belongs to the sentence. */
  private int leading() {
    int first = tokens.getFirst().start();
    return first > from && "\"'(".indexOf(text.charAt(first - 1)) >= 0 ? 1 : 0;
  }

  private int trimmedEnd(int end) {
    int stop = end;
    while (stop > 0 && Character.isWhitespace(text.charAt(stop - 1))) {
      stop--;
    }
    return Math.max(stop, tokens.getLast().end());
  }
}
