package dev.pushback.app.view;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.question.Materials;

/** How a round begins: what it is, by which rules it is held, and the question. */
final class OpeningView {
  private final Phrases phrases;

  OpeningView(Phrases phrases) {
    this.phrases = phrases;
  }

  Page of(Fact.Opened opened, Interview in) {
    return new Page()
        .strongRule()
        .banner("", in.sheet().question().title(), kind(in))
        .text(0, held(opened.plan(), in.sheet().question().materials()))
        .strongRule()
        .add(NewsView.interviewer(opened.text()))
        .blank()
        .text(0, phrases.of(Phrase.HOW_TO_ANSWER));
  }

  /** The mode of a round and its level. */
  static String kind(Interview in) {
    return (in.mode() == Mode.REAL ? "real round, " : "practice round, ")
        + in.seniority().word()
        + " level";
  }

  private String held(Plan plan, Materials materials) {
    var follow =
        switch (plan.probes()) {
          case 0 -> "no follow-ups";
          case 1 -> "up to one follow-up";
          default -> "up to " + plan.probes() + " follow-ups";
        };
    if (!materials.steps().isEmpty() || !materials.deck().isEmpty()) {
      follow += " and what comes up on the way";
    }
    long minutes = plan.length().toMinutes();
    var time = minutes == 1 ? "one minute" : minutes + " minutes";
    return plan.mode() == Mode.REAL
        ? time + " on the clock, " + follow + ", no hints; the score comes at the end."
        : phrases.of(Phrase.PRACTICE_TERMS, time, follow);
  }
}
