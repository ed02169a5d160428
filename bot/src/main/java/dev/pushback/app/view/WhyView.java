package dev.pushback.app.view;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import java.util.Optional;

/** What the interviewer is after, in plain words and without the answer. */
public final class WhyView {
  private final Phrases phrases;
  private final PointsView points;

  public WhyView(Phrases phrases) {
    this.phrases = phrases;
    this.points = new PointsView(phrases);
  }

  /** What is to be said now about what was asked, or what is open after the score. */
  public Page of(Interview in) {
    return new Page().blank().add(told(in));
  }

  private Page told(Interview in) {
    return switch (in.stage()) {
      case Stage.Blank _, Stage.Answering _, Stage.Reading _ ->
          in.mode() == Mode.REAL ? atTheEnd() : now(in);
      case Stage.Rating _ -> Page.of(phrases.of(Phrase.RATE_BEFORE_WHY));
      case Stage.Retrying _, Stage.Rereading _ ->
          CoachingView.fix(in).map(WhyView::sought).orElseGet(() -> points.open(in));
      case Stage.Reviewing _, Stage.Reconsidering _, Stage.Over _ ->
          in.judged() ? points.open(in) : whole(in);
    };
  }

  private static Page atTheEnd() {
    return Page.of("In a real round this is told at the end, together with the score.");
  }

  /** Before the score only the side of the answer is named, or what follows would be prompted. */
  private static Page now(Interview in) {
    var rubric = in.sheet().rubric();
    return pressing(in)
        .flatMap(probe -> rubric.check(probe.check()).map(check -> side(rubric, check, probe)))
        .orElseGet(() -> whole(in));
  }

  private static Page side(Rubric rubric, Check check, Probe probe) {
    var criterion = rubric.criterionOf(check);
    var page =
        new Page()
            .item("This is about: ", criterion.name())
            .item("It measures:   ", criterion.about());
    return probe.validity().challenges()
        ? page.text(0, "This is a challenge. " + BOTH_CAN_BE_RIGHT)
        : page;
  }

  private static final String BOTH_CAN_BE_RIGHT =
      "If it is right, revise and say why; if it is not, keep your point and say why.";

  private static Optional<Probe> pressing(Interview in) {
    var heard = in.heard();
    return heard.probeBefore(heard.size());
  }

  private static Page sought(Check check) {
    return new Page().item("This is about: ", check.name()).item("Looked for:    ", check.seeks());
  }

  private static Page whole(Interview in) {
    var page = new Page().text(0, "Your answer is read for these sides of it:");
    in.sheet()
        .rubric()
        .criteria()
        .forEach(criterion -> page.item("  - ", criterion.name() + ": " + criterion.about()));
    return page;
  }
}
