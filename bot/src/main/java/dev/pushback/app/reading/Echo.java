package dev.pushback.app.reading;

import dev.pushback.core.question.Stem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What was said before: its words, and its runs of words in a row. */
final class Echo {
  private static final int RUN = 4;
  private static final int WORDS = 6;
  private static final double WORDS_SHARE = 0.9;
  private static final double RUN_SHARE = 0.7;

  private final Set<String> stems = new HashSet<>();
  private final Set<String> runs = new HashSet<>();

  Echo(List<Sentence> said) {
    said.forEach(this::add);
  }

  void add(Sentence sentence) {
    sentence.tokens().forEach(token -> stems.add(Stem.of(token.text())));
    for (int at = 0; at + RUN <= sentence.size(); at++) {
      runs.add(run(sentence, at));
    }
  }

  /** Whether a sentence does little but give those words back. */
  boolean gives(Sentence sentence) {
    return copies(sentence) || sameWords(sentence);
  }

  /** Whether most of a sentence was said before in just these words. */
  boolean copies(Sentence sentence) {
    int copied = 0;
    int until = 0;
    for (int at = 0; at + RUN <= sentence.size(); at++) {
      if (runs.contains(run(sentence, at))) {
        copied += at + RUN - Math.max(at, until);
        until = at + RUN;
      }
    }
    return copied >= RUN_SHARE * sentence.size() && copied > 0;
  }

  private boolean sameWords(Sentence sentence) {
    var words = new HashSet<String>();
    sentence.tokens().forEach(token -> words.add(Stem.of(token.text())));
    long echoed = words.stream().filter(stems::contains).count();
    return words.size() >= WORDS && echoed >= WORDS_SHARE * words.size();
  }

  private static String run(Sentence sentence, int from) {
    var run = new StringBuilder();
    for (int at = from; at < from + RUN; at++) {
      run.append(sentence.token(at)).append(' ');
    }
    return run.toString();
  }
}
