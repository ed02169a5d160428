package dev.pushback.core.committee;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.loop.Round;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * What the committee decided about a loop, and all that it rests on; rounds stand in their order.
 *
 * @param reasons why it is no; empty otherwise
 * @param missing the rounds without a scorecard; empty unless the outcome is incomplete
 * @param average of the overalls that are there, to the hundredth
 * @param stopped the rounds whose gate was not passed
 * @param flags metric definitions that are too weak
 * @param dissent the votes that went the other way; empty while incomplete
 * @param notLanded the criterion that cost most; empty unless the outcome is no
 * @param retryMonths how long to wait before trying again; empty unless the outcome is no
 */
public record Decision(
    Outcome outcome,
    List<Reason> reasons,
    List<Round> missing,
    List<Vote> votes,
    OptionalDouble average,
    List<Round> stopped,
    List<Mark> flags,
    List<Vote> dissent,
    Optional<Mark> notLanded,
    OptionalInt retryMonths) {

  /** What becomes of the candidate. */
  public enum Outcome {
    HIRE,
    NO_HIRE,
    /** A scorecard is missing, so nothing is decided. */
    INCOMPLETE
  }

  /** Why the outcome is no, the reason that settles most first; each is enough by itself. */
  public enum Reason {
    /** Two scorecards flag weak metric rigor, so the bar raiser vetoes. */
    VETO,
    /** A gate was not passed. */
    GATE,
    /** Somebody recommends a strong no. */
    STRONG_NO,
    /** Not more than half recommend a yes. */
    TOO_FEW_YES,
    /** The average is below the bar of the loop. */
    BELOW_BAR
  }

  public Decision {
    requireNonNull(outcome);
    reasons = List.copyOf(reasons);
    missing = List.copyOf(missing);
    votes = List.copyOf(votes);
    requireNonNull(average);
    stopped = List.copyOf(stopped);
    flags = List.copyOf(flags);
    dissent = List.copyOf(dissent);
    requireNonNull(notLanded);
    requireNonNull(retryMonths);
  }

  /**
   * For each round that recommends no, the criterion that did not land there: its metric definition
   * if that is flagged, else its weakest.
   */
  public List<Mark> missed() {
    return votes.stream().filter(vote -> !vote.positive()).map(this::missed).toList();
  }

  private Mark missed(Vote vote) {
    var flag = flags.stream().filter(mark -> mark.round().equals(vote.card().round())).findFirst();
    return flag.orElseGet(() -> vote.card().weakest());
  }

  /** The votes of one strength, in the order of the rounds. */
  public List<Vote> votes(Recommendation strength) {
    return votes.stream().filter(vote -> vote.recommendation() == strength).toList();
  }

  /** The vote of a round, if its scorecard is there. */
  public Optional<Vote> vote(Round round) {
    return votes.stream().filter(vote -> vote.card().round().equals(round.id())).findFirst();
  }
}
