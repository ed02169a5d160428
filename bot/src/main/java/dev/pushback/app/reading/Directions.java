package dev.pushback.app.reading;

import java.util.Arrays;
import java.util.List;

/** Where each of some words points; words of like use point the same way. */
public final class Directions {
  private static final float[] NOWHERE = {};

  /** The direction of each word; {@link #NOWHERE} for one that is not known. */
  private final float[][] all;

  private Directions(float[][] all) {
    this.all = all;
  }

  public static Directions of(List<ContentWord> words) {
    var vectors = WordVectors.english();
    return new Directions(
        words.stream()
            .map(word -> vectors.of(word.plain()).orElse(NOWHERE))
            .toArray(float[][]::new));
  }

  /**
   * How like each of these words is to the nearest of others, up to 1; a word that is not known is
   * like none.
   *
   * @param back takes the same for each of the others
   */
  public double[] nearest(Directions others, double[] back) {
    var nearest = new double[all.length];
    Arrays.fill(back, Double.NEGATIVE_INFINITY);
    Arrays.fill(nearest, Double.NEGATIVE_INFINITY);
    for (int i = 0; i < all.length; i++) {
      for (int j = 0; j < others.all.length; j++) {
        if (all[i].length > 0 && others.all[j].length > 0) {
          double like = likeness(all[i], others.all[j]);
          nearest[i] = Math.max(nearest[i], like);
          back[j] = Math.max(back[j], like);
        }
      }
    }
    return nearest;
  }

  /** The same as {@link WordVectors#likeness}, a little less exactly and twice as fast. */
  private static double likeness(float[] a, float[] b) {
    float one = 0;
    float two = 0;
    float three = 0;
    float four = 0;
    for (int d = 0; d < WordVectors.DIMENSIONS; d += 4) {
      one += a[d] * b[d];
      two += a[d + 1] * b[d + 1];
      three += a[d + 2] * b[d + 2];
      four += a[d + 3] * b[d + 3];
    }
    return one + two + three + four;
  }
}
