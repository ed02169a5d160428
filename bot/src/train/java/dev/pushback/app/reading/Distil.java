package dev.pushback.app.reading;

import dev.langchain4j.data.segment.TextSegment;
import dev.langchain4j.model.embedding.onnx.allminilml6v2.AllMiniLmL6V2EmbeddingModel;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Distils a sentence model into a table of word vectors: every word of its vocabulary is embedded
 * alone, the mean is taken off, the strongest directions are kept, and each number becomes a byte.
 *
 * <p>Run by {@code mvn -Pdistil verify}.
 */
public final class Distil {
  private static final int BATCH = 64;
  private static final int SAMPLE = 8_000;
  private static final int ROUNDS = 60;

  private Distil() {}

  /**
   * @param args the file to write
   */
  public static void main(String[] args) throws IOException {
    System.setProperty("OPT_OUT_TRACKING", "true");
    var words = vocabulary();
    var vectors = embedded(words);
    centre(vectors);
    var kept = projected(vectors, directions(vectors, WordVectors.DIMENSIONS));
    write(Path.of(args[0]), words, kept);
    System.out.println(words.size() + " words");
    System.exit(0);
  }

  private static List<String> vocabulary() throws IOException {
    try (var stream = Distil.class.getResourceAsStream("/all-minilm-l6-v2-tokenizer.json")) {
      var tokens =
          new com.fasterxml.jackson.databind.ObjectMapper()
              .readTree(new String(stream.readAllBytes(), StandardCharsets.UTF_8))
              .path("model")
              .path("vocab");
      var words = new ArrayList<String>();
      tokens
          .properties()
          .forEach(
              token -> {
                if (token.getKey().matches("(##)?[a-z]{1,}|[0-9]{1,4}")) {
                  words.add(token.getKey());
                }
              });
      return words;
    }
  }

  private static float[][] embedded(List<String> words) {
    var model = new AllMiniLmL6V2EmbeddingModel();
    var vectors = new float[words.size()][];
    for (int from = 0; from < words.size(); from += BATCH) {
      var batch =
          words.subList(from, Math.min(words.size(), from + BATCH)).stream()
              .map(word -> TextSegment.from(word.replace("##", "")))
              .toList();
      var found = model.embedAll(batch).content();
      for (int i = 0; i < found.size(); i++) {
        vectors[from + i] = found.get(i).vector();
      }
    }
    return vectors;
  }

  private static void centre(float[][] vectors) {
    int size = vectors[0].length;
    for (int d = 0; d < size; d++) {
      double sum = 0;
      for (var vector : vectors) {
        sum += vector[d];
      }
      for (var vector : vectors) {
        vector[d] -= (float) (sum / vectors.length);
      }
    }
  }

  /** The principal directions, strongest first, by repeated multiplication and Gram-Schmidt. */
  private static double[][] directions(float[][] vectors, int count) {
    int size = vectors[0].length;
    var spread = new double[size][size];
    int step = Math.max(1, vectors.length / SAMPLE);
    for (int v = 0; v < vectors.length; v += step) {
      for (int a = 0; a < size; a++) {
        for (int b = 0; b < size; b++) {
          spread[a][b] += (double) vectors[v][a] * vectors[v][b];
        }
      }
    }
    var basis = new double[count][size];
    for (int i = 0; i < count; i++) {
      for (int d = 0; d < size; d++) {
        basis[i][d] = Math.sin(1.0 + i * 7.31 + d * 3.17);
      }
    }
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < count; i++) {
        basis[i] = times(spread, basis[i]);
      }
      orthogonal(basis);
    }
    return basis;
  }

  private static double[] times(double[][] matrix, double[] vector) {
    var product = new double[vector.length];
    for (int a = 0; a < vector.length; a++) {
      for (int b = 0; b < vector.length; b++) {
        product[a] += matrix[a][b] * vector[b];
      }
    }
    return product;
  }

  private static void orthogonal(double[][] basis) {
    for (int i = 0; i < basis.length; i++) {
      for (int j = 0; j < i; j++) {
        double along = dot(basis[i], basis[j]);
        for (int d = 0; d < basis[i].length; d++) {
          basis[i][d] -= along * basis[j][d];
        }
      }
      double length = Math.sqrt(dot(basis[i], basis[i]));
      for (int d = 0; d < basis[i].length; d++) {
        basis[i][d] /= length;
      }
    }
  }

  private static double dot(double[] a, double[] b) {
    double sum = 0;
    for (int i = 0; i < a.length; i++) {
      sum += a[i] * b[i];
    }
    return sum;
  }

  private static double[][] projected(float[][] vectors, double[][] basis) {
    var kept = new double[vectors.length][basis.length];
    for (int v = 0; v < vectors.length; v++) {
      for (int i = 0; i < basis.length; i++) {
        for (int d = 0; d < basis[i].length; d++) {
          kept[v][i] += vectors[v][d] * basis[i][d];
        }
      }
    }
    return kept;
  }

  private static void write(Path file, List<String> words, double[][] vectors) throws IOException {
    double largest = 0;
    for (var vector : vectors) {
      for (double x : vector) {
        largest = Math.max(largest, Math.abs(x));
      }
    }
    try (var out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
      out.writeInt(words.size());
      for (int i = 0; i < words.size(); i++) {
        out.writeUTF(words.get(i));
        for (double x : vectors[i]) {
          out.writeByte((int) Math.round(127 * x / largest));
        }
      }
    }
  }
}
