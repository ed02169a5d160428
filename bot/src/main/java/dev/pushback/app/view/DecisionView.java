package dev.pushback.app.view;

import dev.pushback.core.committee.Committee;
import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Decision.Outcome;
import dev.pushback.core.committee.Decision.Reason;
import dev.pushback.core.committee.Mark;
import dev.pushback.core.committee.Recommendation;
import dev.pushback.core.committee.Vote;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import java.util.stream.Stream;

/** The decision of a committee in words: why, who saw it otherwise, what to mend, when. */
final class DecisionView {
  private final Loop loop;
  private final Decision decision;
  private final Phrases phrases;

  DecisionView(Loop loop, Decision decision, Phrases phrases) {
    this.loop = loop;
    this.decision = decision;
    this.phrases = phrases;
  }

  Page page() {
    return new Page()
        .blank()
        .strongRule()
        .row("DECISION", Words.of(decision.outcome()), true)
        .strongRule()
        .blank()
        .add(grounds())
        .add(flags())
        .add(others());
  }

  private Page grounds() {
    var page = new Page();
    switch (decision.outcome()) {
      case HIRE -> page.text(0, hired()).blank().text(0, carried());
      case NO_HIRE -> page.add(refused());
      case INCOMPLETE -> page.add(incomplete());
    }
    return page;
  }

  private String hired() {
    boolean gates = loop.rounds().stream().anyMatch(round -> round.gate().isPresent());
    return "The committee recommends a hire: %s%s, and the average overall of %s reaches the bar of %s."
        .formatted(yeses(), gates ? ", every gate was passed" : "", average(), bar());
  }

  private String carried() {
    var best =
        decision.votes().stream()
            .filter(Vote::positive)
            .map(Vote::stoodOut)
            .reduce((a, b) -> b.score() > a.score() ? b : a);
    return best.map(mark -> "What carried it most: " + inItsRound(mark) + ".").orElse("");
  }

  private Page refused() {
    var page =
        Page.of(
            decision.reasons().size() == 1
                ? "The committee does not recommend a hire, for one reason:"
                : "The committee does not recommend a hire. Each of these reasons is enough; the"
                    + " one that settles most stands first:");
    page.blank();
    decision.reasons().forEach(reason -> page.item("  - ", because(reason)));
    return page;
  }

  private String because(Reason reason) {
    return switch (reason) {
      case VETO ->
          "Weak metric rigor is flagged twice: "
              + joined(decision.flags().stream().map(this::inItsRound))
              + ", where "
              + Scale.number(Committee.RIGOR)
              + " is needed. With two such flags the bar raiser vetoes, whatever the other rounds"
              + " say.";
      case GATE -> joined(decision.stopped().stream().map(this::stopped)) + ".";
      case STRONG_NO -> strongNo();
      case TOO_FEW_YES -> capital(yeses()) + "; more than half have to.";
      case BELOW_BAR ->
          "The average overall of " + average() + " is below the bar of " + bar() + ".";
    };
  }

  private String inItsRound(Mark mark) {
    return CommitteeView.scored(mark) + " in " + name(mark.round());
  }

  private String stopped(Round round) {
    return round.name() + " is below its gate (" + CommitteeView.needed(round, decision) + ")";
  }

  private String strongNo() {
    var rounds =
        decision.votes(Recommendation.STRONG_NO).stream()
            .map(vote -> name(vote.card().round()))
            .toList();
    return rounds.size() == 1
        ? rounds.getFirst() + " recommends a strong no. One is enough, whatever the others say."
        : joined(rounds.stream()) + " recommend a strong no. One would have been enough.";
  }

  private Page incomplete() {
    var missing = joined(decision.missing().stream().map(Round::name));
    var page =
        Page.of("Nothing is decided before every scorecard is in. Missing: " + missing + ".");
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
    var page = new Page();
    if (flags == 1) {
      page.blank()
          .text(
              0,
              "One scorecard flags weak metric rigor: "
                  + inItsRound(decision.flags().getFirst())
                  + ". One flag settles nothing; a second is a veto.");
    } else if (flags > 1 && decision.outcome() == Outcome.INCOMPLETE) {
      page.blank().text(0, flags + " scorecards flag weak metric rigor, which will be a veto.");
    }
    return page;
  }

  private Page others() {
    return decision.outcome() == Outcome.INCOMPLETE
        ? new Page()
        : new DissentView(loop, decision)
            .page()
            .add(new MissedView(loop, decision, phrases).page());
  }

  private String yeses() {
    long yes = decision.votes().stream().filter(Vote::positive).count();
    int all = decision.votes().size();
    return (yes == 0 ? "no" : yes == all ? "every" : yes + " of " + all)
        + (yes == 0 || yes == all ? " round" : " rounds")
        + " recommended yes";
  }

  private static String capital(String sentence) {
    return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
  }

  private String average() {
    return Scale.exact(decision.average().orElse(1));
  }

  private String bar() {
    return Scale.exact(loop.bar());
  }

  private String name(String round) {
    return name(loop, round);
  }

  /** What a round of a loop is called. */
  static String name(Loop loop, String round) {
    var named = loop.rounds().stream().filter(known -> known.id().equals(round));
    return named.map(Round::name).findFirst().orElse(round);
  }

  private static String joined(Stream<String> names) {
    return Enumeration.of(names.toList());
  }
}
