package dev.pushback.app.reading;

import java.util.BitSet;
import java.util.stream.IntStream;

/** Which words of a sentence stand between quotation marks. */
final class Quotes {
  private static final String MARKS = "\"'\u2018\u2019\u201C\u201D\u00AB\u00BB";

  private final BitSet quoted = new BitSet();
  private final int size;

  Quotes(Sentence sentence) {
    size = sentence.size();
    var words = sentence.words();
    boolean open = marks(words, 0, words.length()) % 2 == 1 && !startsWithMark(words);
    int at = 0;
    for (int i = 0; i < size; i++) {
      int from = Math.min(words.length(), sentence.tokens().get(i).start() - sentence.start());
      int to = Math.min(words.length(), sentence.tokens().get(i).end() - sentence.start());
      open ^= marks(words, at, Math.max(at, from)) % 2 == 1;
      quoted.set(i, open);
      at = Math.max(at, to);
    }
  }

  /** Whether a span stands in quotation marks, or reaches into them. */
  boolean reaches(Span span) {
    int next = quoted.nextSetBit(span.from());
    return next >= 0 && next < span.to();
  }

  /** How many words stand outside. */
  int outside() {
    return size - quoted.cardinality();
  }

  private static boolean startsWithMark(String words) {
    return !words.isEmpty() && MARKS.indexOf(words.charAt(0)) >= 0;
  }

  private static boolean isApostrophe(String words, int at) {
    return at > 0
        && at + 1 < words.length()
        && Character.isLetterOrDigit(words.charAt(at - 1))
        && Character.isLetterOrDigit(words.charAt(at + 1));
  }

  private static int marks(String words, int from, int to) {
    return (int)
        IntStream.range(from, to)
            .filter(i -> MARKS.indexOf(words.charAt(i)) >= 0 && !isApostrophe(words, i))
            .count();
  }
}
