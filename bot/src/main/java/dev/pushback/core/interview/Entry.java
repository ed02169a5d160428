package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import java.time.Instant;

/** A fact and when it happened. */
public record Entry(Instant at, Fact fact) {
  public Entry {
    requireNonNull(at);
    requireNonNull(fact);
  }
}
