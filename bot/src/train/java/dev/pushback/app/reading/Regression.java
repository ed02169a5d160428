package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Logistic regression with a quadratic penalty; the same examples give the same weights. */
final class Regression {
  private static final int ROUNDS = 220;
  private static final double PACE = 0.08;
  private static final double CALM = 0.9;
  private static final double MEMORY = 0.99;

  /**
   * One example.
   *
   * @param target 1 if it shows the thing, else 0
   */
  record Example(Map<String, Double> features, int target, double weight) {}

  private final Map<String, Integer> index = new HashMap<>();
  private final List<String> names = new ArrayList<>();
  private final List<int[]> columns = new ArrayList<>();
  private final List<float[]> values = new ArrayList<>();

  /** Makes the features of all examples ready; a feature that occurs once or twice is left out. */
  Regression(List<Map<String, Double>> examples, int atLeast) {
    var counts = new TreeMap<String, Integer>();
    examples.forEach(e -> e.keySet().forEach(name -> counts.merge(name, 1, Integer::sum)));
    counts.forEach(
        (name, count) -> {
          if (count >= atLeast) {
            index.put(name, names.size());
            names.add(name);
          }
        });
    examples.forEach(this::add);
  }

  private void add(Map<String, Double> features) {
    var known = new TreeMap<Integer, Float>();
    features.forEach(
        (name, value) -> {
          var at = index.get(name);
          if (at != null) {
            known.put(at, value.floatValue());
          }
        });
    columns.add(known.keySet().stream().mapToInt(Integer::intValue).toArray());
    var row = new float[known.size()];
    int i = 0;
    for (var value : known.values()) {
      row[i++] = value;
    }
    values.add(row);
  }

  List<String> names() {
    return names;
  }

  /**
   * The weights, in the order of {@link #names()}.
   *
   * @param weights how much each example counts; 0 leaves it out
   * @param looseness the larger, the closer the weights follow the examples
   */
  double[] fit(int[] targets, double[] weights, double looseness) {
    var w = new double[names.size()];
    var pace = new double[w.length];
    var drift = new double[w.length];
    for (int round = 1; round <= ROUNDS; round++) {
      var slope = slope(w, targets, weights, looseness);
      for (int f = 0; f < w.length; f++) {
        drift[f] = CALM * drift[f] + (1 - CALM) * slope[f];
        pace[f] = MEMORY * pace[f] + (1 - MEMORY) * slope[f] * slope[f];
        double d = drift[f] / (1 - Math.pow(CALM, round));
        double p = Math.sqrt(pace[f] / (1 - Math.pow(MEMORY, round)));
        double cooling = PACE * (1 - (double) round / (ROUNDS + 1));
        w[f] -= p == 0 ? 0 : cooling * d / (p + 1e-9);
      }
    }
    return w;
  }

  private double[] slope(double[] w, int[] targets, double[] weights, double looseness) {
    var slope = new double[w.length];
    for (int i = 0; i < targets.length; i++) {
      if (weights[i] > 0) {
        double miss = weights[i] * (chance(odds(i, w)) - targets[i]);
        var at = columns.get(i);
        var value = values.get(i);
        for (int k = 0; k < at.length; k++) {
          slope[at[k]] += miss * value[k];
        }
      }
    }
    for (int f = 0; f < w.length; f++) {
      slope[f] += w[f] / looseness;
    }
    return slope;
  }

  double odds(int example, double[] w) {
    double sum = 0;
    var at = columns.get(example);
    var value = values.get(example);
    for (int k = 0; k < at.length; k++) {
      sum += w[at[k]] * value[k];
    }
    return sum;
  }

  static double chance(double odds) {
    return 1 / (1 + Math.exp(-odds));
  }
}
