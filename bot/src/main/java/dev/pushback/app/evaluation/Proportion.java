package dev.pushback.app.evaluation;

/**
 * How often something came out right, with the 95% interval of Wilson.
 *
 * @param hits ties count half
 * @param n how many were tried
 */
public record Proportion(double hits, int n) {
  private static final double Z = 1.959964;

  /** The share, 0 to 1; 0 when nothing was tried. */
  public double share() {
    return n == 0 ? 0 : hits / n;
  }

  public double low() {
    return n == 0 ? 0 : Math.max(0, centre() - half());
  }

  public double high() {
    return n == 0 ? 1 : Math.min(1, centre() + half());
  }

  /** This one with another trial. */
  public Proportion plus(double hit) {
    return new Proportion(hits + hit, n + 1);
  }

  private double centre() {
    return (share() + Z * Z / (2 * n)) / (1 + Z * Z / n);
  }

  private double half() {
    return Z * Math.sqrt(share() * (1 - share()) / n + Z * Z / (4.0 * n * n)) / (1 + Z * Z / n);
  }
}
