package dev.pushback.app.reading;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Terms without sentences around them: in one line, one a line, or the same one again and again.
 */
final class TermList {
  private static final int LONG = 10;
  private static final double GLUE = 0.12;
  private static final int FRAGMENT = 3;
  private static final int FRAGMENTS = 4;
  private static final int STUTTERS = 3;
  private static final int CONNECTIVES = 4;

  private TermList() {}

  /** Which sentences are lists of terms, or parts of one. */
  static Set<Integer> in(List<Marked> sentences) {
    var lists = new HashSet<Integer>();
    int run = 0;
    for (int at = 0; at < sentences.size(); at++) {
      run = isFragment(sentences.get(at)) ? run + 1 : 0;
      if (run >= FRAGMENTS) {
        for (int part = at - run + 1; part <= at; part++) {
          lists.add(part);
        }
      }
      if (isLine(sentences.get(at)) || stutters(sentences.get(at).sentence())) {
        lists.add(at);
      }
    }
    return lists;
  }

  /** Terse sentences have figures where others have small words. */
  private static boolean isLine(Marked sentence) {
    int words = sentence.sentence().size();
    return sentence.count("because") >= CONNECTIVES
        || (words >= LONG
            && sentence.count("glue") + sentence.count("number") < GLUE * words
            && !sentence.has("sql-frame"));
  }

  private static boolean isFragment(Marked sentence) {
    return sentence.sentence().size() <= FRAGMENT
        && !sentence.has("glue")
        && !sentence.has("num")
        && !sentence.has("sql-frame");
  }

  private static boolean stutters(Sentence sentence) {
    int stutters = 0;
    for (int at = 1; at < sentence.size(); at++) {
      stutters += sentence.token(at).equals(sentence.token(at - 1)) ? 1 : 0;
    }
    return stutters >= STUTTERS && sentence.tokens().stream().noneMatch(Token::number);
  }
}
