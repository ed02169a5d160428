package dev.pushback.edge.terminal;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Mark;
import dev.pushback.core.committee.Vote;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;

/** The written debrief after a loop: all scorecards at once, then the decision and its reasons. */
public final class CommitteeView {
  private final Loop loop;
  private final Decision decision;
  private final int width;

  private CommitteeView(Loop loop, Decision decision, int width) {
    this.loop = loop;
    this.decision = decision;
    this.width = width;
  }

  /**
   * What the candidate reads.
   *
   * @param loop the loop that was decided about
   */
  public static Page of(Loop loop, Decision decision, int width) {
    var view = new CommitteeView(loop, decision, width);
    var page = view.top();
    loop.rounds().forEach(round -> page.blank().rule('-').add(view.round(round)));
    return page.add(new DecisionView(loop, decision, width).page()).add(view.foot());
  }

  static String scored(Mark mark) {
    return mark.criterion().name() + " (" + Scale.number(mark.score()) + ")";
  }

  /** How far a round stayed below its gate. */
  static String needed(Round round, Decision decision) {
    var overall = decision.vote(round).map(vote -> Scale.exact(vote.card().overall())).orElse("-");
    return overall + " where " + round.gate().map(Scale::exact).orElse("-") + " is needed";
  }

  private Page top() {
    int rounds = loop.rounds().size();
    var in =
        decision.votes().size() + " of " + rounds + (rounds == 1 ? " scorecard" : " scorecards");
    return new Page(width)
        .blank()
        .rule('=')
        .row("DEBRIEF", in, true)
        .text(0, loop.name())
        .rule('=')
        .blank()
        .text(
            0,
            "Each scorecard was written before its interviewer saw another. "
                + (decision.missing().isEmpty()
                    ? "Here they are, opened together."
                    : "Not all of them are in."));
  }

  private Page round(Round round) {
    return decision.vote(round).map(vote -> scorecard(round, vote)).orElseGet(() -> none(round));
  }

  private Page none(Round round) {
    return new Page(width)
        .row(round.name(), "no scorecard yet", true)
        .item("  Tests:       ", round.pillar());
  }

  private Page scorecard(Round round, Vote vote) {
    var part = vote.positive() ? ", the strongest part" : ", the weakest part";
    var page =
        new Page(width)
            .row(round.name(), Scale.full(Scale.half(vote.card().overall())), true)
            .item("  Tested:      ", round.pillar())
            .item("  Recommends:  ", Words.of(vote.recommendation()))
            .item("  Stood out:   ", scored(vote.stoodOut()) + part);
    if (decision.stopped().contains(round)) {
      page.item("  Gate:        ", "not passed, " + needed(round, decision));
    }
    decision.flags().stream()
        .filter(flag -> flag.round().equals(round.id()))
        .forEach(flag -> page.item("  Flag:        ", "weak metric rigor, " + scored(flag)));
    return page;
  }

  private Page foot() {
    return new Page(width)
        .blank()
        .rule('-')
        .text(
            0,
            "The same scorecards always lead to the same decision. It is about these answers, not"
                + " about you. An overall is shown down to the half point, as on its card; the"
                + " decision counts to the hundredth.");
  }
}
