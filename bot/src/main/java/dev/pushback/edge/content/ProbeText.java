package dev.pushback.edge.content;

import dev.pushback.core.probing.ProbeGate;
import dev.pushback.core.question.Validity;

/**
 * The words of a follow-up, which have to be such that they may be shown.
 *
 * @param what what it is called in a fault
 * @param most the most words that it may have
 */
record ProbeText(String what, int most) {
  private static final ProbeText FOLLOW_UP = new ProbeText("follow-up", ProbeGate.MAX_WORDS);

  /** News that an interviewer brings in, which ends in a question. */
  private static final ProbeText NEWS = new ProbeText("news", 45);

  static String followUp(Field field, Validity validity) {
    return FOLLOW_UP.of(field, validity);
  }

  static String news(Field field, Validity validity) {
    return NEWS.of(field, validity);
  }

  private String of(Field field, Validity validity) {
    var text = Prose.of(field, 600);
    if (!text.isEmpty()) {
      ProbeGate.second(text)
          .ifPresent(
              more ->
                  field.fault(
                      Rule.FOLLOW_UP,
                      "the %s asks two things (\"%s\")".formatted(what, more),
                      "ask one of them, and leave the other for another follow-up"));
      ProbeGate.faults(text, most)
          .forEach(fault -> field.fault(Rule.FOLLOW_UP, "the " + what + " " + fault, form()));
      ProbeGate.leading(text, validity)
          .ifPresent(
              words ->
                  field.fault(
                      Rule.FOLLOW_UP,
                      "the %s leads to its answer (\"%s\")".formatted(what, words),
                      "ask openly, with what, how or which; only an unfounded challenge may lead"));
    }
    return text;
  }

  private String form() {
    return "write one question of at most %d words, without praise".formatted(most);
  }
}
