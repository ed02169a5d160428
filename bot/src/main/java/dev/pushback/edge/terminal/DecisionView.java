package dev.pushback.edge.terminal;

import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Decision.Outcome;
import dev.pushback.core.committee.Decision.Reason;
import dev.pushback.core.committee.Vote;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import java.util.stream.Stream;

/** The decision of a committee in words: why, who saw it otherwise, what to mend, and when. */
final class DecisionView {
  private final Loop loop;
  private final Decision decision;
  private final int width;

  DecisionView(Loop loop, Decision decision, int width) {
    this.loop = loop;
    this.decision = decision;
    this.width = width;
  }

  Page page() {
    return new Page(width)
        .blank()
        .rule('=')
        .row("DECISION", Words.of(decision.outcome()), true)
        .rule('=')
        .blank()
        .add(grounds())
        .add(flags())
        .add(dissent())
        .add(notLanded())
        .add(retry());
  }

  private Page grounds() {
    var page = new Page(width);
    switch (decision.outcome()) {
      case HIRE -> page.text(0, hired());
      case NO_HIRE -> decision.reasons().forEach(reason -> page.item("  - ", because(reason)));
      case INCOMPLETE -> page.add(incomplete());
    }
    return page;
  }

  private String hired() {
    boolean gates = loop.rounds().stream().anyMatch(round -> round.gate().isPresent());
    return "%s%s, and the average of %s reaches the bar of %s."
        .formatted(yeses(), gates ? ", every gate was passed" : "", average(), bar());
  }

  private String because(Reason reason) {
    return switch (reason) {
      case VETO ->
          joined(decision.flags().stream().map(flag -> name(flag.round())))
              + " flag weak metric rigor. Two such flags are enough for the bar raiser to veto,"
              + " whatever the other rounds say.";
      case GATE -> joined(decision.stopped().stream().map(this::stopped)) + ".";
      case STRONG_NO ->
          joined(strongNoes()) + ": a strong no. One is enough, whatever the other rounds say.";
      case TOO_FEW_YES -> yeses() + "; more than half have to.";
      case BELOW_BAR -> "The average of " + average() + " is below the bar of " + bar() + ".";
    };
  }

  private String stopped(Round round) {
    return round.name() + " is below its gate (" + CommitteeView.needed(round, decision) + ")";
  }

  private Stream<String> strongNoes() {
    return decision.votes().stream().filter(Vote::strongNo).map(vote -> name(vote.card().round()));
  }

  private Page incomplete() {
    var missing = joined(decision.missing().stream().map(Round::name));
    var page =
        Page.of(width, "The committee meets once every scorecard is in. Missing: " + missing + ".");
    for (var round : decision.stopped()) {
      page.blank()
          .text(
              0,
              stopped(round)
                  + ". Most candidates are stopped there. You can go on all the same; the gate will"
                  + " count in the decision.");
    }
    return page;
  }

  /** The flags that are not among the reasons. */
  private Page flags() {
    int flags = decision.flags().size();
    var page = new Page(width);
    if (flags == 1) {
      page.blank().text(0, "One scorecard flags weak metric rigor. A second flag is a veto.");
    } else if (flags > 1 && decision.outcome() == Outcome.INCOMPLETE) {
      page.blank().text(0, flags + " scorecards flag weak metric rigor, which will be a veto.");
    }
    return page;
  }

  private Page dissent() {
    var page = new Page(width);
    if (decision.outcome() == Outcome.INCOMPLETE) {
      return page;
    }
    page.blank().rule('-').heading("Dissent").blank();
    if (decision.dissent().isEmpty()) {
      page.text(0, "None. Every round recommended the same way.");
    }
    decision.dissent().forEach(vote -> page.item("  - ", against(vote)));
    return page;
  }

  private String against(Vote vote) {
    return "%s recommended %s, because of %s."
        .formatted(
            name(vote.card().round()),
            Words.of(vote.recommendation()),
            CommitteeView.scored(vote.stoodOut()));
  }

  private Page notLanded() {
    var page = new Page(width);
    decision
        .notLanded()
        .ifPresent(
            mark ->
                page.blank()
                    .rule('-')
                    .heading("What did not land")
                    .blank()
                    .item("  Criterion:   ", CommitteeView.scored(mark))
                    .item("  Round:       ", name(mark.round()))
                    .item("  Looked for:  ", mark.criterion().about()));
    return page;
  }

  private Page retry() {
    var page = new Page(width);
    decision
        .retryMonths()
        .ifPresent(
            months ->
                page.blank()
                    .rule('-')
                    .heading("When to try again")
                    .blank()
                    .text(0, wait(months) + " Practice needs no wait: begin with the part above."));
    return page;
  }

  private static String wait(int months) {
    return switch (months) {
      case 0 -> "At any time.";
      case 1 -> "In one month.";
      default -> "In " + months + " months.";
    };
  }

  private String yeses() {
    long yes = decision.votes().stream().filter(Vote::positive).count();
    int all = decision.votes().size();
    return "%d of %d round%s recommended yes".formatted(yes, all, all == 1 ? "" : "s");
  }

  private String average() {
    return Scale.exact(decision.average().orElse(1));
  }

  private String bar() {
    return Scale.exact(loop.bar());
  }

  private String name(String round) {
    var named = loop.rounds().stream().filter(known -> known.id().equals(round));
    return named.map(Round::name).findFirst().orElse(round);
  }

  /** For example "one, two and three". */
  private static String joined(Stream<String> names) {
    var all = names.toList();
    int last = all.size() - 1;
    return last < 1
        ? String.join("", all)
        : String.join(", ", all.subList(0, last)) + " and " + all.get(last);
  }
}
