package dev.pushback.core.committee;

import static java.util.Objects.requireNonNull;

/** A scorecard and what its interviewer recommends. */
public record Vote(Sealed card, Recommendation recommendation) {
  public Vote {
    requireNonNull(card);
    requireNonNull(recommendation);
  }

  static Vote of(Sealed card) {
    return new Vote(card, Recommendation.of(card));
  }

  public boolean positive() {
    return recommendation.positive();
  }

  public boolean strongNo() {
    return recommendation == Recommendation.STRONG_NO;
  }

  /** The criterion that the recommendation rests on: the strongest of a yes, else the weakest. */
  public Mark stoodOut() {
    return positive() ? card.strongest() : card.weakest();
  }
}
