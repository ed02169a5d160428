package dev.pushback.app.evaluation;

import java.util.Map;
import java.util.TreeMap;

/** Trials of one measure, in all and by group. */
final class Tally {
  private Proportion all = new Proportion(0, 0);
  private final Map<String, Proportion> groups = new TreeMap<>();

  /**
   * One trial.
   *
   * @param hit 1 for right, 0 for wrong, 0.5 for a tie
   * @param belongs the groups that it belongs to, such as {@code kind metric}
   */
  void add(double hit, String... belongs) {
    all = all.plus(hit);
    for (var group : belongs) {
      groups.merge(group, new Proportion(hit, 1), (a, b) -> a.plus(hit));
    }
  }

  void add(boolean hit, String... belongs) {
    add(hit ? 1 : 0, belongs);
  }

  Proportion all() {
    return all;
  }

  Map<String, Proportion> groups() {
    return groups;
  }
}
