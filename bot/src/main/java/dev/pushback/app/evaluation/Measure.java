package dev.pushback.app.evaluation;

import static java.util.Objects.requireNonNull;

import java.util.Map;
import java.util.Optional;

/**
 * One line of the table of targets.
 *
 * @param id short and stable, for machines
 * @param value between 0 and 1
 * @param low lower end of the 95% interval
 * @param high upper end of the 95% interval
 * @param n trials
 * @param target what is asked of it; a measure without one is told for information
 * @param groups the same by kind and by voice
 * @param baselines what simple ways of scoring reach on the same trials
 */
public record Measure(
    String id,
    String name,
    double value,
    double low,
    double high,
    int n,
    Optional<Target> target,
    Map<String, Proportion> groups,
    Map<String, Double> baselines) {
  public Measure {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(target);
  }

  static Measure of(String id, String name, Tally tally, Target target) {
    return of(id, name, tally, Optional.of(target));
  }

  static Measure of(String id, String name, Tally tally) {
    return of(id, name, tally, Optional.empty());
  }

  private static Measure of(String id, String name, Tally tally, Optional<Target> target) {
    var all = tally.all();
    return new Measure(
        id, name, all.share(), all.low(), all.high(), all.n(), target, tally.groups(), Map.of());
  }

  Measure against(Map<String, Double> reached) {
    return new Measure(id, name, value, low, high, n, target, groups, reached);
  }

  /** Whether the gate holds; a measure without target or trials cannot fail. */
  public boolean holds() {
    return n == 0 || target.map(wanted -> wanted.holds(value)).orElse(true);
  }
}
