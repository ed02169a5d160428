package dev.pushback.core.committee;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Criterion;

/** The score that one criterion got in one round. */
public record Mark(String round, Criterion criterion, double score) {
  public Mark {
    requireNonNull(round);
    requireNonNull(criterion);
  }
}
