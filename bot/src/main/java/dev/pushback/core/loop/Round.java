package dev.pushback.core.loop;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Set;

/**
 * One interview of a loop: which questions fit, how long it lasts, how often the interviewer
 * follows up.
 *
 * @param types the round types a question may have
 * @param probes the most follow-ups that are asked, 0 to 8
 */
public record Round(String id, String name, Set<String> types, Duration length, int probes) {
  public Round {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(length);
    types = Set.copyOf(types);
    if (probes < 0 || probes > 8) {
      throw new IllegalArgumentException(probes + " probes are not between 0 and 8");
    }
  }
}
