package dev.pushback.app.view;

import dev.pushback.core.scoring.Band;
import java.util.Locale;

/** How a score looks on a card: half points, its word, and a bar. */
final class Scale {
  private static final int HALVES = 8;

  private Scale() {}

  /** A score of the whole card down to the half point: 5.0 means that nothing is missing. */
  static double half(double score) {
    return Math.floor(score * 2 + 1e-9) / 2.0;
  }

  static String number(double score) {
    return String.format(Locale.ROOT, "%.1f", score);
  }

  /** With as many decimals as it has, one or two. */
  static String least(double score) {
    return score * 10 == Math.rint(score * 10) ? number(score) : exact(score);
  }

  /** To the hundredth: the overall of a round, as a committee counts it. */
  static String exact(double score) {
    return String.format(Locale.ROOT, "%.2f", score);
  }

  /** An overall to the hundredth, with the word and the bar of the half point below it. */
  static String exactly(double overall) {
    double half = half(overall);
    return String.format(
        Locale.ROOT, "%s  %-11s  %s", exact(overall), Band.of(half).word(), bar(half));
  }

  /** Down to the half point, so that nothing looks reached that was missed by a hair. */
  static String floor(double score) {
    return number(half(score));
  }

  /** Number, word and bar, always of the same width. */
  static String full(double score) {
    return String.format(
        Locale.ROOT, "%s  %-11s  %s", number(score), Band.of(score).word(), bar(score));
  }

  /** One mark for each half point above 1. */
  private static String bar(double score) {
    int halves = (int) Math.round((score - 1) * 2);
    return "[" + "#".repeat(halves) + ".".repeat(HALVES - halves) + "]";
  }

  /** A distance in words, for example "half a point". */
  static String distance(double points) {
    double size = Math.abs(points);
    if (size == 0.5) {
      return "half a point";
    }
    return size == 1 ? "one point" : number(size) + " points";
  }
}
