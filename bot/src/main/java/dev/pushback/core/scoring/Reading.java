package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a reader found in the newest turn of the candidate.
 *
 * @param gate why there is nothing to judge, if so
 * @param findings what the turn adds, changes or takes back; silence about a check leaves it as is
 * @param outcome what became of the challenge that the turn replies to, if it was one
 */
public record Reading(
    Optional<Gate> gate, List<Finding> findings, Optional<Outcome> outcome, Set<Flag> flags) {
  public Reading {
    requireNonNull(gate);
    findings = List.copyOf(findings);
    requireNonNull(outcome);
    flags = Set.copyOf(flags);
    if (gate.isPresent() && !findings.isEmpty()) {
      throw new IllegalArgumentException("a turn that says nothing has no findings");
    }
  }

  /** A turn with nothing to judge. */
  public static Reading nothing(Gate gate, Set<Flag> flags) {
    return new Reading(Optional.of(gate), List.of(), Optional.empty(), flags);
  }
}
