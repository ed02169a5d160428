package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happened after the questions.
 *
 * @param rating the candidate's own rating
 * @param scored the newest score
 * @param retry the talk of the second attempt that is under way
 * @param improvements second attempts that were read, oldest first
 */
record Review(
    Optional<Integer> rating,
    Optional<Fact.Scored> scored,
    Optional<Talk> retry,
    List<Fact.Improved> improvements,
    Appeals appeals) {
  static final Review NONE =
      new Review(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), Appeals.NONE);

  Review {
    requireNonNull(rating);
    requireNonNull(scored);
    requireNonNull(retry);
    improvements = List.copyOf(improvements);
    requireNonNull(appeals);
  }

  Review rated(int band) {
    return new Review(Optional.of(band), scored, retry, improvements, appeals);
  }

  Review scored(Fact.Scored score) {
    return new Review(rating, Optional.of(score), retry, improvements, appeals);
  }

  Review retrying(Talk talk) {
    return new Review(rating, scored, Optional.of(talk), improvements, appeals);
  }

  /** The second attempt under way is over. */
  Review back() {
    return new Review(rating, scored, Optional.empty(), improvements, appeals);
  }

  Review improved(Fact.Improved improved) {
    var all = new ArrayList<>(improvements);
    all.add(improved);
    return new Review(rating, scored, Optional.empty(), all, appeals);
  }

  Review with(Appeals newest) {
    return new Review(rating, scored, retry, improvements, newest);
  }
}
