package dev.pushback.app.reading;

import dev.pushback.core.scoring.Flag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out sentences that are no answer: words for whoever scores, lists of terms, repetitions,
 * the question given back. They are flagged; they neither earn nor cost anything.
 */
final class Hygiene {
  private static final int REPEATABLE = 6;

  /** A place in a form that nobody filled in. */
  private static final Pattern BLANK =
      Pattern.compile("\\[(?:\\w+[ -]?){1,5}\\]|<(?:\\w+ ?){1,4}>|_{3,}|\\{(?:\\w+ ?){1,4}\\}");

  private static final int SAYS_MORE = 5;
  private static final int GOES_ON = 30;

  private final List<Marked> kept = new ArrayList<>();
  private final Set<Flag> flags = EnumSet.noneOf(Flag.class);

  private Hygiene() {}

  /**
   * @param question what the interviewer said
   * @param before what the candidate said in earlier turns
   * @param rubric what the rubric says
   */
  static Hygiene of(List<Marked> sentences, Echo question, Echo before, Echo rubric) {
    var hygiene = new Hygiene();
    var lists = TermList.in(sentences);
    var addressed = addressed(sentences);
    for (int at = 0; at < sentences.size(); at++) {
      if (addressed.get(at)) {
        hygiene.flags.add(Flag.ADDRESSED_TO_GRADER);
      } else {
        hygiene.sort(sentences.get(at), lists.contains(at), question, before, rubric);
      }
    }
    return hygiene;
  }

  List<Marked> kept() {
    return kept;
  }

  Set<Flag> flags() {
    return flags;
  }

  /** Sentences for whoever scores, and those around them that go on with it. */
  private static BitSet addressed(List<Marked> sentences) {
    var addressed = new BitSet();
    for (int at = 0; at < sentences.size(); at++) {
      addressed.set(at, isAddressed(sentences.get(at)));
    }
    for (int at = 1; at < sentences.size(); at++) {
      addressed.set(at, addressed.get(at) || (addressed.get(at - 1) && goesOn(sentences.get(at))));
    }
    for (int at = sentences.size() - 2; at >= 0; at--) {
      addressed.set(at, addressed.get(at) || (addressed.get(at + 1) && goesOn(sentences.get(at))));
    }
    return addressed;
  }

  private static boolean goesOn(Marked sentence) {
    return sentence.has("sheet-word") && sentence.sentence().size() <= GOES_ON;
  }

  /** Words for whoever scores, unless they are only quoted in a sentence about something else. */
  private static boolean isAddressed(Marked sentence) {
    var quotes = new Quotes(sentence.sentence());
    boolean quotesOnly =
        sentence.spans("to-grader").stream().allMatch(quotes::reaches)
            && quotes.outside() >= SAYS_MORE;
    return sentence.has("to-grader") && !quotesOnly;
  }

  private void sort(Marked sentence, boolean list, Echo question, Echo said, Echo rubric) {
    if (list || BLANK.matcher(sentence.sentence().words()).find()) {
      flags.add(Flag.KEYWORD_LIST);
    } else if (sentence.sentence().size() >= REPEATABLE && said.copies(sentence.sentence())) {
      flags.add(Flag.REPEATED);
    } else if (sentence.sentence().size() >= REPEATABLE && rubric.copies(sentence.sentence())) {
      flags.add(Flag.RECITED_RUBRIC);
    } else if (question.gives(sentence.sentence())) {
      flags.add(Flag.ECHOED_QUESTION);
    } else {
      kept.add(sentence);
      said.add(sentence.sentence());
    }
  }
}
