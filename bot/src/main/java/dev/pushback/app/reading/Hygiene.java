package dev.pushback.app.reading;

import dev.pushback.core.scoring.Flag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Leaves out sentences that are no answer: words for whoever scores, lists of terms, repetitions,
 * the question given back. They are flagged; they neither earn nor cost anything.
 */
final class Hygiene {
  private static final int LIST_WORDS = 10;
  private static final double LIST_GLUE = 0.12;
  private static final int ECHO_WORDS = 6;
  private static final double ECHO_SHARE = 0.9;

  private final List<Marked> kept = new ArrayList<>();
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

  private Hygiene() {}

  /**
   * @param question stems of the words that the interviewer used
   * @param before sentences that the candidate said in earlier turns
   */
  static Hygiene of(List<Marked> sentences, Set<String> question, Set<String> before) {
    var hygiene = new Hygiene();
    var said = new HashSet<>(before);
    for (var sentence : sentences) {
      hygiene.sort(sentence, question, said);
    }
    return hygiene;
  }

  List<Marked> kept() {
    return kept;
  }

  Set<Flag> flags() {
    return flags;
  }

  private void sort(Marked sentence, Set<String> question, Set<String> said) {
    if (sentence.has("to-grader")) {
      flags.add(Flag.ADDRESSED_TO_GRADER);
    } else if (isList(sentence)) {
      flags.add(Flag.KEYWORD_LIST);
    } else if (sentence.sentence().size() >= ECHO_WORDS && !said.add(key(sentence.sentence()))) {
      flags.add(Flag.REPEATED);
    } else if (isEcho(sentence, question)) {
      flags.add(Flag.ECHOED_QUESTION);
    } else {
      kept.add(sentence);
    }
  }

  /** What makes two sentences the same: their words. */
  static String key(Sentence sentence) {
    return sentence.tokens().stream().map(Token::text).collect(Collectors.joining(" "));
  }

  private static boolean isList(Marked sentence) {
    int words = sentence.sentence().size();
    return words >= LIST_WORDS
        && sentence.count("glue") < LIST_GLUE * words
        && sentence.count("num") < LIST_GLUE * words
        && !sentence.has("sql");
  }

  private static boolean isEcho(Marked sentence, Set<String> question) {
    var words =
        sentence.sentence().tokens().stream()
            .map(token -> Stem.of(token.text()))
            .collect(Collectors.toSet());
    if (words.size() < ECHO_WORDS) {
      return false;
    }
    long echoed = words.stream().filter(question::contains).count();
    return echoed >= ECHO_SHARE * words.size();
  }
}
