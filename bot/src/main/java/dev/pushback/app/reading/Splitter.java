package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Cuts a cleaned turn into sentences and words, in one pass. */
final class Splitter {
  /** A run-on sentence is cut at the next comma after this many words, and anywhere after twice. */
  private static final int LONG = 45;

  private final Clean clean;
  private final String text;
  private final Punctuation punctuation;
  private final List<Sentence> sentences = new ArrayList<>();
  private List<Token> tokens = new ArrayList<>();
  private int from;

  private Splitter(Clean clean) {
    this.clean = clean;
    this.text = clean.text();
    this.punctuation = new Punctuation(text);
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
          at = punctuation.closers(at);
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

  /** Whether a word that ends here names what comes after it; the hour of 10:30 does not. */
  private boolean isLabel(int end) {
    if (isClock(end)) {
      return false;
    }
    int at = end;
    if (at < text.length() && "\"'*".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at < text.length() && (text.charAt(at) == ':' || text.charAt(at) == '=');
  }

  private boolean isClock(int at) {
    return at + 1 < text.length()
        && text.charAt(at) == ':'
        && Character.isDigit(text.charAt(at - 1))
        && Character.isDigit(text.charAt(at + 1));
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

  private boolean ends(char sign, int after) {
    if (sign == ',') {
      return punctuation.isGap(after) && tokens.size() >= LONG;
    }
    boolean word = !tokens.isEmpty() && tokens.getLast().end() == after - 1;
    return punctuation.ends(sign, after, word ? tokens.getLast().start() : after - 1);
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
