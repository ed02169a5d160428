package dev.pushback.app.history;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Interview;
import java.time.Instant;

/**
 * A round as it was kept.
 *
 * @param interview its id
 * @param when it was begun
 */
public record Told(String interview, Instant when, Interview round) {
  public Told {
    requireNonNull(interview);
    requireNonNull(when);
    requireNonNull(round);
  }
}
