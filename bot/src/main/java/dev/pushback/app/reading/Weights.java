package dev.pushback.app.reading;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was learned from labelled answers: how much each feature of a sentence speaks for each of
 * several things that are told apart. A logistic regression, nothing deeper.
 *
 * <p>The file: a first line with the names of the columns, then one line for each feature with its
 * name and one whole number, hundredths, for each column.
 */
final class Weights {
  /** Nothing learned: one column that nothing speaks for or against. */
  static final Weights NONE = new Weights(List.of("none"), Map.of());

  private static final float UNIT = 0.01f;

  private final List<String> columns;
  private final Map<String, float[]> rows;

  private Weights(List<String> columns, Map<String, float[]> rows) {
    this.columns = List.copyOf(columns);
    this.rows = rows;
  }

  /** The weights that are shipped under a name, if there are any. */
  static Optional<Weights> shipped(String name) {
    try (var stream = Weights.class.getResourceAsStream("learned/" + name + ".txt")) {
      return stream == null
          ? Optional.empty()
          : Optional.of(
              read(new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Weights read(BufferedReader lines) {
    List<String> columns = List.of();
    var rows = new HashMap<String, float[]>();
    for (var line : lines.lines().toList()) {
      var fields = line.split(" ");
      if (columns.isEmpty()) {
        columns = List.of(fields);
      } else {
        rows.put(fields[0], row(fields));
      }
    }
    return new Weights(columns, rows);
  }

  private static float[] row(String[] fields) {
    var row = new float[fields.length - 1];
    for (int i = 0; i < row.length; i++) {
      row[i] = Integer.parseInt(fields[i + 1]) * UNIT;
    }
    return row;
  }

  List<String> columns() {
    return columns;
  }

  /** What the features of a sentence say, as far as anything was learned about them. */
  Voices voices(Map<String, Double> features) {
    return new Voices(features, rows);
  }

  /** For each column the log-odds that a sentence with these features shows it. */
  float[] odds(Map<String, Double> features) {
    return voices(features).together(columns.size());
  }
}
