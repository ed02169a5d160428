package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/**
 * Reads a pattern: {@code a + b} in one sentence, {@code a ~ b} in neighbouring sentences, {@code a
 * > b} in this order, {@code a >> b} close together, {@code a|b} either, {@code !a} not, {@code
 * 'any words|other words'} as they are.
 */
final class PatternParser {
  private static final int CLOSE = 3;
  private static final int FAR = 14;

  private final String source;
  private final BiFunction<Boolean, String, String> naming;
  private int at;

  private PatternParser(String source, BiFunction<Boolean, String, String> naming) {
    this.source = source;
    this.naming = naming;
  }

  /**
   * @param naming gives the name under which a quoted phrase (true) or a class (false) is found
   * @throws IllegalArgumentException that says what is wrong and where
   */
  static Pattern parse(String source, BiFunction<Boolean, String, String> naming) {
    var parser = new PatternParser(source, naming);
    var pattern = parser.pattern();
    if (pattern.terms().stream().allMatch(Pattern.Term::negated)) {
      throw parser.fault("nothing has to be there");
    }
    return pattern;
  }

  private Pattern pattern() {
    var terms = new ArrayList<Pattern.Term>();
    var reach = Pattern.Reach.SENTENCE;
    while (true) {
      boolean negated = take("!");
      terms.add(new Pattern.Term(negated, reach, sequence()));
      if (take("+")) {
        reach = Pattern.Reach.SENTENCE;
      } else if (take("~")) {
        reach = Pattern.Reach.NEIGHBOURS;
      } else if (at == source.length()) {
        return new Pattern(source, terms);
      } else {
        throw fault("expected + ~ > >> or |");
      }
    }
  }

  private Pattern.Sequence sequence() {
    var choices = new ArrayList<Pattern.Choice>();
    var gaps = new ArrayList<Integer>();
    choices.add(choice());
    while (true) {
      if (take(">>")) {
        gaps.add(CLOSE);
      } else if (take(">")) {
        gaps.add(FAR);
      } else {
        return new Pattern.Sequence(choices, gaps);
      }
      choices.add(choice());
    }
  }

  private Pattern.Choice choice() {
    var names = new ArrayList<String>(atom());
    while (take("|")) {
      names.addAll(atom());
    }
    return new Pattern.Choice(names);
  }

  private List<String> atom() {
    if (take("'")) {
      int end = source.indexOf('\'', at);
      while (end > 0 && inWord(end)) {
        end = source.indexOf('\'', end + 1);
      }
      if (end < 0) {
        throw fault("a quotation mark is missing");
      }
      var phrases = source.substring(at, end).split("\\|", -1);
      at = end + 1;
      skip();
      return List.of(phrases).stream().map(phrase -> naming.apply(true, phrase)).toList();
    }
    int from = at;
    while (at < source.length()
        && (Character.isLetterOrDigit(source.charAt(at)) || source.charAt(at) == '-')) {
      at++;
    }
    if (from == at) {
      throw fault("a word class or 'words' are missing");
    }
    var name = source.substring(from, at);
    skip();
    return List.of(naming.apply(false, name));
  }

  /** An apostrophe between two letters belongs to the word. */
  private boolean inWord(int quote) {
    return quote + 1 < source.length()
        && Character.isLetter(source.charAt(quote - 1))
        && Character.isLetter(source.charAt(quote + 1));
  }

  private boolean take(String sign) {
    skip();
    if (!source.startsWith(sign, at)) {
      return false;
    }
    at += sign.length();
    skip();
    return true;
  }

  private void skip() {
    while (at < source.length() && source.charAt(at) == ' ') {
      at++;
    }
  }

  private IllegalArgumentException fault(String what) {
    return new IllegalArgumentException(what + " at character " + (at + 1) + " of: " + source);
  }
}
