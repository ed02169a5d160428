package dev.pushback.app.view;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.rubric.Cap;
import dev.pushback.core.scoring.CheckResult;
import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Scorecard;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A scorecard as a page of text. */
public final class ScorecardView {
  private static final int HASH = 12;

  /** From how much on it is said that an overall was rounded down. */
  private static final double ROUNDED_AWAY = 0.25;

  private final Interview in;
  private final Scorecard card;

  private ScorecardView(Interview in) {
    this.in = in;
    this.card = in.scorecard();
  }

  /** The card of a round that was judged. */
  public static Page of(Interview in) {
    var view = new ScorecardView(in);
    var page = view.page().add(view.top()).add(view.readiness());
    view.card.criteria().forEach(criterion -> page.blank().add(view.criterion(criterion)));
    return page.add(new PushbackView(in).page())
        .add(view.flags())
        .add(view.changed())
        .add(view.foot());
  }

  /** What stands in place of a card when nothing was said that could be judged. */
  public static Page notAssessed(Interview in, Optional<Gate> gate, Phrases phrases) {
    var view = new ScorecardView(in);
    var page = view.page().heading("Not assessed").blank();
    page.text(0, gate.map(Words::unjudged).orElse("There was no answer to judge."));
    page.text(0, "A number would be a guess, so none is given and nothing counts against you.");
    page.blank();
    page.text(
        0,
        "Next time, answer in two or three full sentences: what you would do, why, and how you"
            + " would know that it worked. "
            + phrases.of(Phrase.ANOTHER_ROUND));
    return page.add(view.flags()).add(view.foot());
  }

  private Page page() {
    return new Page()
        .blank()
        .strongRule()
        .row("SCORECARD", in.mode() == Mode.REAL ? "real round" : "practice round", true)
        .text(0, in.sheet().question().title())
        .strongRule()
        .blank();
  }

  private Page top() {
    double overall = Scale.half(card.overall());
    double first = Scale.half(in.firstScorecard().overall());
    var page = new Page().row("Overall", Scale.full(overall), true);
    in.reconsidered().stream()
        .filter(Fact.Reconsidered::raised)
        .findFirst()
        .ifPresent(
            read -> page.row("Before your appeals", Scale.full(Scale.half(read.before())), false));
    if (first != overall) {
      page.row("After your first answer", Scale.full(first), false);
    }
    in.ownRating().ifPresent(own -> page.row("Your own rating", Scale.full(own), false));
    page.blank();
    if (first != overall) {
      page.text(
          0,
          "First answer "
              + Scale.number(first)
              + " -> after pushback "
              + Scale.number(overall)
              + (first < overall ? ": the follow-ups brought out more." : ": points were lost."));
    }
    page.text(0, ownRating(overall));
    card.cap().ifPresent(cap -> page.text(0, capped(cap)));
    if (card.overall() - overall >= ROUNDED_AWAY) {
      page.text(
          0,
          "To the hundredth it is "
              + Scale.exact(card.overall())
              + ": the overall is shown down to the half point.");
    }
    return page;
  }

  private String ownRating(double overall) {
    if (in.ownRating().isEmpty()) {
      return "You gave no rating of your own.";
    }
    double apart = in.ownRating().get() - overall;
    return apart == 0
        ? "Your own rating and the score agree."
        : "You rated yourself "
            + Scale.distance(apart)
            + (apart > 0 ? " above" : " below")
            + " the score.";
  }

  private Page readiness() {
    return new ReadinessView(in).page();
  }

  private Page criterion(CriterionScore score) {
    var page = new Page().rule();
    page.row(score.criterion().name(), Scale.full(score.score()), true);
    score.cap().ifPresent(cap -> page.text(0, capped(cap)));
    score.checks().forEach(line -> page.add(check(line)));
    return page;
  }

  private Page check(CheckResult line) {
    var page = new Page();
    var name = line.check().name();
    var source =
        Words.of(line.entry().source())
            + (OpenPoints.raised(in, line.check()) ? ", read again" : "");
    switch (line.decision()) {
      case CLEAR -> page.item("  + ", name + " (" + source + ")");
      case PARTLY -> page.item("  ~ ", name + " (half found, " + source + ")");
      case ABSENT -> page.item("  - ", name);
    }
    line.entry()
        .quote()
        .filter(_ -> line.decision() != Decision.ABSENT)
        .ifPresent(quote -> page.text(4, Excerpt.quoted(quote.text())));
    switch (line.decision()) {
      case CLEAR -> {}
      case PARTLY -> page.item("    looked for: ", line.check().seeks());
      case ABSENT -> page.item("    not found: ", line.check().seeks());
    }
    return page;
  }

  private static String capped(Cap cap) {
    return "Capped at " + Scale.number(cap.max()) + ": " + cap.because();
  }

  private Page flags() {
    var page = new Page();
    var flags = new ArrayList<>(in.flags());
    if (!flags.isEmpty()) {
      page.blank().rule().heading("Noticed, and not held against you");
      flags.stream().sorted().forEach(flag -> page.item("  ", Words.of(flag)));
    }
    return page;
  }

  /** Scores of different rubric versions are never put side by side without a word. */
  private Page changed() {
    if (in.rubricUnchanged()) {
      return new Page();
    }
    var recorded =
        in.scored().map(scored -> " The score recorded then: " + scored.overall() + ".").orElse("");
    return new Page()
        .blank()
        .text(0, "The rubric has changed since this round; this card uses the new one." + recorded);
  }

  private Page foot() {
    var rubric = in.sheet().rubric();
    var hash = rubric.hash().substring(0, Math.min(HASH, rubric.hash().length()));
    var sources =
        List.of(
            in.reader().isEmpty() ? "Not read" : "Read by " + in.reader(),
            "rubric \"" + rubric.name() + "\" version " + rubric.version() + " (" + hash + ")");
    return new Page()
        .blank()
        .rule()
        .text(
            0,
            String.join(", ", sources)
                + ". Rules read form better than meaning: a mark that surprises you may be wrong.");
  }
}
