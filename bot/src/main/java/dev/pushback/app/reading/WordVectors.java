package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/**
 * What words have in common, as directions: words of like use point the same way. The table was
 * distilled from a sentence model; nothing of that model is needed to use it.
 */
final class WordVectors {
  static final int DIMENSIONS = 128;

  /** The longest word that is put together from parts: what is longer is none. */
  private static final int LONGEST = 30;

  private static final double REACH = 2;

  private static final String INSIDE = "##";

  private static final Map<String, List<String>> NAMES = new ConcurrentHashMap<>();

  /** Words up to this place are so common that none of them is rarer than another. */
  private static final int COMMON = 200;

  private final Map<String, byte[]> table;

  /** Where each word stands in the list, the commonest first. */
  private final Map<String, Integer> places;

  /** The length of the longest part. */
  private final int longest;

  private WordVectors(Map<String, byte[]> table, Map<String, Integer> places) {
    this.table = table;
    this.places = places;
    this.longest = table.keySet().stream().mapToInt(String::length).max().orElse(0);
  }

  private static final class Shipped {
    private static final WordVectors TABLE = load("words.bin");
  }

  /** The table that is shipped, loaded when it is first asked for. */
  static WordVectors english() {
    return Shipped.TABLE;
  }

  /** The direction of a word, of length 1; a word that is not known is put together from parts. */
  Optional<float[]> of(String word) {
    if (word.length() > LONGEST) {
      return Optional.empty();
    }
    var sum = new float[DIMENSIONS];
    int at = 0;
    while (at < word.length()) {
      int end = longestPart(word, at);
      if (end == at) {
        return Optional.empty();
      }
      var part = requireNonNull(table.get(part(word, at, end)));
      for (int d = 0; d < DIMENSIONS; d++) {
        sum[d] += part[d];
      }
      at = end;
    }
    return unit(sum);
  }

  /** Whether a word is known as a whole. */
  boolean knows(String word) {
    return table.containsKey(word);
  }

  /** How seldom a word is used in English: 0 for the commonest, 1 for one that is not known. */
  double rarity(String word) {
    int place = Math.max(COMMON, places.getOrDefault(word, table.size()));
    return Math.log((double) place / COMMON) / Math.log((double) table.size() / COMMON);
  }

  private int longestPart(String word, int from) {
    int end = Math.min(word.length(), from + longest);
    while (end > from && !table.containsKey(part(word, from, end))) {
      end--;
    }
    return end;
  }

  private static String part(String word, int from, int end) {
    return (from == 0 ? "" : INSIDE) + word.substring(from, end);
  }

  /** The directions of all words that have one. */
  List<float[]> all(Collection<String> words) {
    return words.stream().flatMap(word -> of(word).stream()).toList();
  }

  /** The names of the features that say where words point, one for each dimension. */
  static List<String> names(String prefix) {
    return NAMES.computeIfAbsent(
        prefix, p -> IntStream.range(0, DIMENSIONS).mapToObj(d -> p + d).toList());
  }

  /** Where words point together; the more they are, the further, but less than in proportion. */
  double[] direction(List<String> words) {
    var sum = new float[DIMENSIONS];
    for (var vector : all(words)) {
      for (int d = 0; d < DIMENSIONS; d++) {
        sum[d] += vector[d];
      }
    }
    var direction = new double[DIMENSIONS];
    for (int d = 0; d < DIMENSIONS; d++) {
      direction[d] = REACH * sum[d] / Math.sqrt(words.size() + 1);
    }
    return direction;
  }

  static double likeness(float[] a, float[] b) {
    double sum = 0;
    for (int d = 0; d < DIMENSIONS; d++) {
      sum += a[d] * b[d];
    }
    return sum;
  }

  private static Optional<float[]> unit(float[] vector) {
    double length = Math.sqrt(likeness(vector, vector));
    if (length == 0) {
      return Optional.empty();
    }
    for (int d = 0; d < DIMENSIONS; d++) {
      vector[d] /= (float) length;
    }
    return Optional.of(vector);
  }

  private static WordVectors load(String resource) {
    try (var stream = requireNonNull(WordVectors.class.getResourceAsStream(resource));
        var in = new DataInputStream(new BufferedInputStream(stream, 1 << 16))) {
      int count = in.readInt();
      var table = new HashMap<String, byte[]>(2 * count);
      var places = new HashMap<String, Integer>(2 * count);
      for (int i = 0; i < count; i++) {
        var word = in.readUTF();
        table.put(word, in.readNBytes(DIMENSIONS));
        places.put(word, i);
      }
      return new WordVectors(table, places);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
