package dev.pushback.core.loop;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** The rounds that one candidate goes through, in order. */
public record Loop(String id, int version, String name, String about, List<Round> rounds) {
  public Loop {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(about);
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("a loop has at least one round");
    }
  }
}
