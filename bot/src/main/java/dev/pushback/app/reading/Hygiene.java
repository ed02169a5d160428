package dev.pushback.app.reading;

import dev.pushback.core.scoring.Flag;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Leaves out sentences that are no answer: words for whoever scores, lists of terms, repetitions,
 * the question given back. They are flagged; they neither earn nor cost anything.
 */
final class Hygiene {
  private static final int REPEATABLE = 6;

  /** A place in a form that nobody filled in; not a place in code, like {@code prices[day]}. */
  private static final Pattern BLANK =
      Pattern.compile(
          "(?<!\\w)\\[(?:\\w+[ -]?){1,5}\\]|(?<!\\w)<(?:\\w+ ?){1,4}>|_{3,}"
              + "|\\{(?!\\w+_\\w+\\})(?:\\w+ ?){1,4}\\}");

  private static final int SAYS_MORE = 5;
  private static final int GOES_ON = 30;

  /** The share of a turn from which on repeating is more than a habit of speech. */
  private static final double NOTABLE = 1 / 3.0;

  private final List<Marked> kept = new ArrayList<>();

  /** How many words were left out, by the reason. */
  private final Map<Flag, Integer> leftOut = new EnumMap<>(Flag.class);

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
        hygiene.leaveOut(Flag.ADDRESSED_TO_GRADER, sentences.get(at).sentence());
      } else {
        hygiene.sort(sentences.get(at), lists.contains(at), question, before, rubric);
      }
    }
    return hygiene;
  }

  List<Marked> kept() {
    return kept;
  }

  /** Why something was left out, as far as it tells anything about the turn. */
  Set<Flag> flags() {
    var flags = EnumSet.noneOf(Flag.class);
    leftOut.forEach(
        (flag, words) -> {
          if (!isHabit(flag) || kept.isEmpty() || words >= NOTABLE * words()) {
            flags.add(flag);
          }
        });
    return flags;
  }

  /** People say a sentence twice to be heard, and the question back before they answer it. */
  private static boolean isHabit(Flag flag) {
    return flag == Flag.REPEATED || flag == Flag.ECHOED_QUESTION;
  }

  private int words() {
    int out = leftOut.values().stream().mapToInt(Integer::intValue).sum();
    return out + kept.stream().mapToInt(sentence -> sentence.sentence().size()).sum();
  }

  private void leaveOut(Flag flag, Sentence sentence) {
    leftOut.merge(flag, sentence.size(), Integer::sum);
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

  private void sort(Marked marked, boolean list, Echo question, Echo said, Echo rubric) {
    var sentence = marked.sentence();
    if (list || BLANK.matcher(sentence.words()).find()) {
      leaveOut(Flag.KEYWORD_LIST, sentence);
    } else if (sentence.size() >= REPEATABLE && said.copies(sentence)) {
      leaveOut(Flag.REPEATED, sentence);
    } else if (sentence.size() >= REPEATABLE && rubric.copies(sentence)) {
      leaveOut(Flag.RECITED_RUBRIC, sentence);
    } else if (question.gives(sentence)) {
      leaveOut(Flag.ECHOED_QUESTION, sentence);
    } else {
      kept.add(marked);
      said.add(sentence);
    }
  }
}
