package dev.pushback.app.reading;

import dev.pushback.core.scoring.Flag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Leaves out sentences that are no answer: words for whoever scores, lists of terms, repetitions,
 * the question given back. They are flagged; they neither earn nor cost anything.
 */
final class Hygiene {
  private static final int REPEATABLE = 6;

  private final List<Marked> kept = new ArrayList<>();
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

  private Hygiene() {}

  /**
   * @param question what the interviewer said
   * @param before what the candidate said in earlier turns
   */
  static Hygiene of(List<Marked> sentences, Echo question, Echo before) {
    var hygiene = new Hygiene();
    var lists = TermList.in(sentences);
    for (int at = 0; at < sentences.size(); at++) {
      hygiene.sort(sentences.get(at), lists.contains(at), question, before);
    }
    return hygiene;
  }

  List<Marked> kept() {
    return kept;
  }

  Set<Flag> flags() {
    return flags;
  }

  private void sort(Marked sentence, boolean list, Echo question, Echo said) {
    if (sentence.has("to-grader")) {
      flags.add(Flag.ADDRESSED_TO_GRADER);
    } else if (list) {
      flags.add(Flag.KEYWORD_LIST);
    } else if (sentence.sentence().size() >= REPEATABLE && said.copies(sentence.sentence())) {
      flags.add(Flag.REPEATED);
    } else if (question.gives(sentence.sentence())) {
      flags.add(Flag.ECHOED_QUESTION);
    } else {
      kept.add(sentence);
      said.add(sentence.sentence());
    }
  }
}
