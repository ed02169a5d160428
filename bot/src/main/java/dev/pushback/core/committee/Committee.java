package dev.pushback.core.committee;

import dev.pushback.core.committee.Decision.Outcome;
import dev.pushback.core.committee.Decision.Reason;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * Those who meet once all scorecards are in.
 *
 * <p>Every scorecard was written before its interviewer saw another, so the cards are opened
 * together and their order does not matter. A hire needs all of these: a card for every round, at
 * most one flag for weak metric rigor, every gate passed, no strong no, more yes than no, and an
 * average at the bar of the loop. A higher score never turns a hire into a no.
 */
public final class Committee {
  /** A metric definition with a score below this is flagged. */
  public static final double RIGOR = 3.0;

  /** With so many flags the bar raiser vetoes. */
  public static final int VETO = 2;

  private final Loop loop;
  private final List<Vote> votes;
  private final List<Mark> flags;
  private final List<Round> stopped;

  private Committee(Loop loop, List<Sealed> cards) {
    this.loop = loop;
    this.votes = loop.rounds().stream().flatMap(r -> in(r, cards)).map(Vote::of).toList();
    this.flags = votes.stream().map(Vote::card).flatMap(this::flag).toList();
    this.stopped = loop.rounds().stream().filter(this::stoppedAt).toList();
  }

  /**
   * The decision about a loop.
   *
   * @param cards at most one for each round of the loop
   */
  public static Decision decide(Loop loop, List<Sealed> cards) {
    var rounds = new HashSet<>(loop.rounds().stream().map(Round::id).toList());
    for (var card : cards) {
      if (!rounds.remove(card.round())) {
        throw new IllegalArgumentException(
            "the scorecard of " + card.round() + " is one too many in the loop " + loop.id());
      }
    }
    return new Committee(loop, cards).decision();
  }

  private Decision decision() {
    var missing = loop.rounds().stream().filter(round -> vote(round).isEmpty()).toList();
    if (!missing.isEmpty()) {
      return decided(Outcome.INCOMPLETE, List.of(), missing, List.of());
    }
    var reasons = reasons();
    boolean hired = reasons.isEmpty();
    var dissent = votes.stream().filter(vote -> vote.positive() != hired).toList();
    return decided(hired ? Outcome.HIRE : Outcome.NO_HIRE, reasons, List.of(), dissent);
  }

  private Decision decided(
      Outcome outcome, List<Reason> reasons, List<Round> missing, List<Vote> dissent) {
    boolean no = outcome == Outcome.NO_HIRE;
    return new Decision(
        outcome,
        reasons,
        missing,
        votes,
        average(),
        stopped,
        flags,
        dissent,
        no ? Sealed.lowest(concerned(reasons)) : Optional.empty(),
        no ? OptionalInt.of(loop.retryMonths()) : OptionalInt.empty());
  }

  private List<Reason> reasons() {
    var reasons = new ArrayList<Reason>();
    if (flags.size() >= VETO) {
      reasons.add(Reason.VETO);
    }
    if (!stopped.isEmpty()) {
      reasons.add(Reason.GATE);
    }
    if (votes.stream().anyMatch(Vote::strongNo)) {
      reasons.add(Reason.STRONG_NO);
    }
    if (2 * votes.stream().filter(Vote::positive).count() <= votes.size()) {
      reasons.add(Reason.TOO_FEW_YES);
    }
    if (average().orElse(loop.bar()) < loop.bar()) {
      reasons.add(Reason.BELOW_BAR);
    }
    return reasons;
  }

  /** The criteria that the first reason is about. */
  private List<Mark> concerned(List<Reason> reasons) {
    return switch (reasons.getFirst()) {
      case VETO -> flags;
      case GATE -> weakest(stopped.stream().flatMap(round -> vote(round).stream()));
      case STRONG_NO -> weakest(votes.stream().filter(Vote::strongNo));
      case TOO_FEW_YES -> weakest(votes.stream().filter(vote -> !vote.positive()));
      case BELOW_BAR -> weakest(votes.stream());
    };
  }

  private static List<Mark> weakest(Stream<Vote> votes) {
    return votes.map(vote -> vote.card().weakest()).toList();
  }

  private OptionalDouble average() {
    return votes.stream()
        .mapToLong(vote -> Math.round(vote.card().overall() * 100))
        .average()
        .stream()
        .map(hundredths -> Math.round(hundredths) / 100.0)
        .findFirst();
  }

  private Stream<Mark> flag(Sealed card) {
    return loop.rigor().stream()
        .filter(rigor -> rigor.rubric().equals(card.rubric()))
        .flatMap(rigor -> card.mark(rigor.criterion()).stream())
        .filter(mark -> mark.score() < RIGOR);
  }

  private boolean stoppedAt(Round round) {
    double gate = round.gate().orElse(0.0);
    return vote(round).filter(vote -> vote.card().overall() < gate).isPresent();
  }

  private Optional<Vote> vote(Round round) {
    return votes.stream().filter(vote -> vote.card().round().equals(round.id())).findFirst();
  }

  private static Stream<Sealed> in(Round round, List<Sealed> cards) {
    return cards.stream().filter(card -> card.round().equals(round.id()));
  }
}
