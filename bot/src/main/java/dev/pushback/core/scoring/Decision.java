package dev.pushback.core.scoring;

/** How far an answer meets a check. */
public enum Decision {
  ABSENT(0),
  PARTLY(1),
  CLEAR(2);

  private final int points;

  Decision(int points) {
    this.points = points;
  }

  /** 0, 1 or 2. */
  public int points() {
    return points;
  }
}
