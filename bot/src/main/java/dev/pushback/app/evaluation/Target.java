package dev.pushback.app.evaluation;

/**
 * What a measure has to reach.
 *
 * @param atMost whether less is better
 * @param gate a release must hold this
 * @param ambition what we are after
 */
public record Target(boolean atMost, double gate, double ambition) {
  static Target atLeast(double gate, double ambition) {
    return new Target(false, gate, ambition);
  }

  static Target atMost(double gate, double ambition) {
    return new Target(true, gate, ambition);
  }

  boolean holds(double value) {
    return atMost ? value <= gate : value >= gate;
  }

  /** Whether the ambition is reached as well. */
  public boolean reaches(double value) {
    return atMost ? value <= ambition : value >= ambition;
  }
}
