package dev.pushback.app.reading;

import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import java.util.List;
import java.util.Optional;

/** Whether a turn holds anything that can be judged. */
final class Gates {
  private static final int SHORT_ANSWER = 12;
  private static final int SHORT_PASS = 14;
  private static final int BARE_PASS = 4;
  private static final int FILLER = 4;
  private static final int ASKING_WORDS = 12;
  private static final int THIN_ANSWER = 25;

  /** Log-odds below which it is no answer, and what one must reach that earned much or nothing. */
  private static final double NO_ANSWER = -1;

  private static final double SURELY_NONE = -1.5;
  private static final double SURELY = 1;
  private static final int ENGLISH_FROM = 6;
  private static final double ENGLISH_GLUE = 0.12;

  private Gates() {}

  /**
   * Why nothing can be judged, before any check is looked at.
   *
   * @param all every sentence of the turn
   * @param hygiene the sentences that are left to judge
   */
  static Optional<Gate> before(List<Marked> all, Hygiene hygiene, boolean opening) {
    int words = words(all);
    int left = words(hygiene.kept());
    if (words == 0) {
      return Optional.of(Gate.EMPTY);
    }
    if (otherScript(all) || !english(all, words)) {
      return Optional.of(Gate.NOT_ENGLISH);
    }
    if (passes(all, words)) {
      return Optional.of(Gate.NON_ANSWER);
    }
    if (asksBack(all)) {
      return Optional.of(Gate.CLARIFYING);
    }
    if (left == 0) {
      return Optional.of(
          hygiene.flags().contains(Flag.ECHOED_QUESTION) ? Gate.ECHO : Gate.NON_ANSWER);
    }
    return opening && left < SHORT_ANSWER ? Optional.of(Gate.TOO_SHORT) : Optional.empty();
  }

  /** Why an opening answer cannot be judged although it could be read. */
  static Optional<Gate> after(List<Marked> kept, Decision best, boolean bound, double worth) {
    int words = words(kept);
    double bar =
        switch (best) {
          case CLEAR -> SURELY_NONE;
          case PARTLY -> bound ? SURELY_NONE : NO_ANSWER;
          case ABSENT -> bound ? NO_ANSWER : SURELY;
        };
    if (worth < bar) {
      return Optional.of(words < THIN_ANSWER ? Gate.TOO_SHORT : Gate.OFF_TOPIC);
    }
    return Optional.empty();
  }

  private static int words(List<Marked> sentences) {
    return sentences.stream().mapToInt(s -> s.sentence().size()).sum();
  }

  /** Whether the candidate gives up, and says nothing else to speak of. */
  private static boolean passes(List<Marked> all, int words) {
    if (words <= BARE_PASS && all.stream().anyMatch(s -> s.has("pass-alone"))) {
      return true;
    }
    var others = all.stream().filter(s -> !s.has("pass")).toList();
    return words <= SHORT_PASS && others.size() < all.size() && words(others) <= BARE_PASS;
  }

  private static boolean asksBack(List<Marked> all) {
    return all.size() <= 3
        && all.stream().allMatch(s -> asks(s) || isFiller(s))
        && all.getLast().sentence().question();
  }

  /** Other scripts put a whole sentence into what counts as one word here. */
  private static boolean otherScript(List<Marked> all) {
    var letters =
        all.stream()
            .flatMapToInt(s -> s.sentence().words().codePoints())
            .filter(Character::isLetter)
            .mapToObj(Character.UnicodeScript::of)
            .toList();
    long others =
        letters.stream().filter(script -> script != Character.UnicodeScript.LATIN).count();
    return 2 * others > letters.size();
  }

  /** A long claim that ends in "right?" claims more than it asks. */
  private static boolean asks(Marked sentence) {
    boolean claim = sentence.spans("i").stream().anyMatch(span -> span.from() <= 1);
    return sentence.sentence().question() && !(claim && sentence.sentence().size() >= ASKING_WORDS);
  }

  private static boolean isFiller(Marked sentence) {
    return sentence.has("filler-only") && sentence.sentence().size() <= FILLER;
  }

  private static boolean english(List<Marked> all, int words) {
    int glue = all.stream().mapToInt(s -> s.count("glue") + s.count("sql") + s.count("num")).sum();
    return words < ENGLISH_FROM || glue >= ENGLISH_GLUE * words;
  }
}
