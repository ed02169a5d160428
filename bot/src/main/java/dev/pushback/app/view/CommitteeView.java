package dev.pushback.app.view;

import static java.util.stream.Collectors.joining;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Mark;
import dev.pushback.core.committee.Vote;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;

/** The written debrief after a loop: all scorecards at once, then the decision and its reasons. */
public final class CommitteeView {
  private final Loop loop;
  private final Decision decision;

  private CommitteeView(Loop loop, Decision decision) {
    this.loop = loop;
    this.decision = decision;
  }

  /**
   * What the candidate reads.
   *
   * @param loop the loop that was decided about
   */
  public static Page of(Loop loop, Decision decision, Phrases phrases) {
    var view = new CommitteeView(loop, decision);
    var page = view.top();
    loop.rounds().forEach(round -> page.blank().rule().add(view.round(round)));
    return page.add(new DecisionView(loop, decision, phrases).page()).add(foot());
  }

  static String scored(Mark mark) {
    return mark.criterion().name() + " (" + Scale.number(mark.score()) + ")";
  }

  /** How far a round stayed below its gate. */
  static String needed(Round round, Decision decision) {
    var overall = decision.vote(round).map(vote -> Scale.exact(vote.card().overall())).orElse("-");
    return "overall " + overall + ", " + round.gate().map(Scale::exact).orElse("-") + " is needed";
  }

  private Page top() {
    int rounds = loop.rounds().size();
    var in =
        decision.votes().size() + " of " + rounds + (rounds == 1 ? " scorecard" : " scorecards");
    return new Page()
        .blank()
        .strongRule()
        .row("DEBRIEF", in, true)
        .text(0, loop.name())
        .strongRule()
        .blank()
        .text(
            0,
            "Each scorecard was written before its interviewer saw another. "
                + (decision.missing().isEmpty()
                    ? "Here they are, opened together."
                    : "Not all of them are in."))
        .blank()
        .text(
            0,
            "How to read the numbers: two decimals (3.50) are the score of a whole round, one"
                + " decimal (3.5) that of a single part of it; both go from 1 to 5. An overall"
                + " counts all that was found. For a recommendation, what took a follow-up counts"
                + " in part.");
  }

  private Page round(Round round) {
    return decision.vote(round).map(vote -> scorecard(round, vote)).orElseGet(() -> none(round));
  }

  private static Page none(Round round) {
    return new Page()
        .row(round.name(), "no scorecard yet", true)
        .item("  Tests:       ", round.pillar());
  }

  private Page scorecard(Round round, Vote vote) {
    var page =
        new Page()
            .row(round.name(), "overall " + Scale.exactly(vote.card().overall()), true)
            .item("  Tested:      ", round.pillar())
            .item("  Recommends:  ", Words.of(vote.recommendation()))
            .item("  Because:     ", Grounds.of(vote))
            .item("  Parts:       ", parts(vote));
    if (decision.stopped().contains(round)) {
      page.item("  Gate:        ", "not passed: " + needed(round, decision));
    }
    decision.flags().stream()
        .filter(flag -> flag.round().equals(round.id()))
        .forEach(flag -> page.item("  Flag:        ", "weak metric rigor: " + scored(flag)));
    return page;
  }

  private static String parts(Vote vote) {
    return vote.card().marks().stream().map(CommitteeView::scored).collect(joining(", "));
  }

  private static Page foot() {
    return new Page()
        .blank()
        .rule()
        .text(
            0,
            "The same scorecards always lead to the same decision. It is about these answers, not"
                + " about you. The card of a single round shows its overall down to the half"
                + " point; here it stands to the hundredth, as the decision counts it.");
  }
}
