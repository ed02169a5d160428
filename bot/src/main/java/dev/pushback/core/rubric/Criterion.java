package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;

/**
 * One side of an answer that gets a score of its own, from its checks alone.
 *
 * @param weight how much it counts beside the others, 1 to 3
 * @param weights the levels at which it counts more or less than that
 */
public record Criterion(
    String id,
    String name,
    int weight,
    Map<Seniority, Integer> weights,
    String about,
    List<Anchor> anchors,
    List<Check> checks) {
  public Criterion(
      String id, String name, int weight, String about, List<Anchor> anchors, List<Check> checks) {
    this(id, name, weight, Map.of(), about, anchors, checks);
  }

  public Criterion {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(about);
    anchors = List.copyOf(anchors);
    checks = List.copyOf(checks);
    weights = Map.copyOf(weights);
    if (weight < 1 || weight > 3) {
      throw new IllegalArgumentException("weight " + weight + " is not between 1 and 3");
    }
  }

  /** The same with the weight that it has at a level. */
  Criterion at(Seniority level) {
    int own = weights.getOrDefault(level, weight);
    return own == weight ? this : new Criterion(id, name, own, weights, about, anchors, checks);
  }
}
