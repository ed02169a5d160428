package dev.pushback.app.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Those features of one sentence that something was learned about, each with what it says. */
final class Voices {
  private static final Comparator<Said> LOUDEST_FIRST =
      Comparator.comparingDouble((Said said) -> -said.loud()).thenComparing(Said::name);

  /** One feature, how much it speaks for each column, and how much of it there is. */
  private static final class Voice {
    final String name;
    final float[] row;
    final double value;

    Voice(String name, float[] row, double value) {
      this.name = name;
      this.row = row;
      this.value = value;
    }
  }

  /** How much one feature says for one column. */
  private record Said(String name, double loud) {}

  private final List<Voice> all = new ArrayList<>();

  /**
   * @param rows what was learned about each feature
   */
  Voices(Map<String, Double> features, Map<String, float[]> rows) {
    features.forEach(
        (name, value) -> {
          var row = rows.get(name);
          if (row != null) {
            all.add(new Voice(name, row, value));
          }
        });
  }

  /** What all say together for each column. */
  float[] together(int columns) {
    var sum = new float[columns];
    for (var voice : all) {
      var value = (float) voice.value;
      for (int i = 0; i < columns; i++) {
        sum[i] += voice.row[i] * value;
      }
    }
    return sum;
  }

  /** The names of those that speak loudest for one column, loudest first. */
  List<String> loudest(int column, int most) {
    var loudest = new TreeSet<>(LOUDEST_FIRST);
    for (var voice : all) {
      double loud = voice.row[column] * voice.value;
      if (loud > 0 && (loudest.size() < most || loud >= loudest.last().loud())) {
        loudest.add(new Said(voice.name, loud));
        if (loudest.size() > most) {
          loudest.pollLast();
        }
      }
    }
    return loudest.stream().map(Said::name).toList();
  }
}
