package dev.pushback.core.scoring;

/** What it took to hear something: nothing, an open follow-up, or a pointed one. */
public enum Source {
  VOLUNTEERED(1.0),
  OPEN(0.75),
  POINTED(0.5);

  private final double credit;

  Source(double credit) {
    this.credit = credit;
  }

  /** The share of the points that counts towards the interview-ready score. */
  public double credit() {
    return credit;
  }
}
