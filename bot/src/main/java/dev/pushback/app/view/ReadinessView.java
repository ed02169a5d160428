package dev.pushback.app.view;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Scorecard;
import java.util.List;
import java.util.stream.Collectors;

/** Whether a round would carry a real interview, and what is missing if it would not. */
final class ReadinessView {
  private static final String EACH = Scale.number(Scorecard.READY_EACH);

  /** Two figures that are nearer than this are told to the hundredth. */
  private static final double NEAR = 0.5;

  private final Interview in;
  private final Scorecard card;

  ReadinessView(Interview in) {
    this.in = in;
    this.card = in.scorecard();
  }

  Page page() {
    var weak = card.criteria().stream().filter(c -> c.score() < Scorecard.READY_EACH).toList();
    if (card.interviewReady(in.seniority())) {
      return Page.of("Interview-ready: " + reached() + "; no part is below " + EACH + ".");
    }
    if (card.ready() >= in.seniority().expected()) {
      return Page.of(
          "Not interview-ready yet: every part needs "
              + EACH
              + ", and below that: "
              + parts(weak)
              + ". The whole would do: "
              + reached()
              + ".");
    }
    var page = Page.of("Not interview-ready yet: " + reached() + ".");
    return weak.isEmpty()
        ? page
        : page.text(0, "Every part needs " + EACH + "; below that: " + parts(weak) + ".");
  }

  private static String parts(List<CriterionScore> weak) {
    return weak.stream()
        .map(c -> c.criterion().name() + " " + Scale.number(c.score()))
        .collect(Collectors.joining(", "));
  }

  private String reached() {
    double needed = in.seniority().expected();
    boolean near = Math.abs(card.ready() - needed) < NEAR;
    return (near ? Scale.exact(card.ready()) : Scale.floor(card.ready()))
        + ", where "
        + (near ? Scale.exact(needed) : Scale.least(needed))
        + " is needed"
        + counting();
  }

  /** Why fewer points count here than for the overall score, if they do. */
  private String counting() {
    return Scale.floor(card.ready()).equals(Scale.floor(card.overall()))
        ? ""
        : " (points that took a follow-up count three quarters, those that took a pointed one or a"
            + " hint count half)";
  }
}
