package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** One side of an answer that gets a score of its own, from its checks alone. */
public record Criterion(
    String id, String name, int weight, String about, List<Anchor> anchors, List<Check> checks) {
  public Criterion {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(about);
    anchors = List.copyOf(anchors);
    checks = List.copyOf(checks);
    if (weight < 1 || weight > 3) {
      throw new IllegalArgumentException("weight " + weight + " is not between 1 and 3");
    }
  }
}
