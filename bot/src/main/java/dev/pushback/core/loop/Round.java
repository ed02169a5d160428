package dev.pushback.core.loop;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * One interview of a loop: what it tests, which questions fit, how long it lasts, how often the
 * interviewer follows up.
 *
 * @param pillar the one area that this round tests
 * @param types the round types a question may have
 * @param probes the most follow-ups that are asked, 0 to 8
 * @param gate the overall, 1 to 5, below which most candidates are stopped here
 */
public record Round(
    String id,
    String name,
    String pillar,
    Set<String> types,
    Duration length,
    int probes,
    Optional<Double> gate) {
  public Round {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(pillar);
    requireNonNull(length);
    requireNonNull(gate);
    types = Set.copyOf(types);
    if (probes < 0 || probes > 8) {
      throw new IllegalArgumentException(probes + " probes are not between 0 and 8");
    }
    if (gate.isPresent() && !(gate.get() >= 1 && gate.get() <= 5)) {
      throw new IllegalArgumentException("a gate of " + gate.get() + " is not between 1 and 5");
    }
  }
}
