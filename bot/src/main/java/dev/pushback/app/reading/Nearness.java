package dev.pushback.app.reading;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** How near the words of an answer are to those of its question. Each word is compared once. */
final class Nearness {
  private static final double RARE = 0.35;

  private final List<String> asked;
  private final List<float[]> question;

  /** How much each word of the question tells about it; nothing if it is a common one. */
  private final double[] telling;

  /** For each word that has a direction, how like it is to each word of the question. */
  private final Map<String, Optional<double[]>> compared = new HashMap<>();

  Nearness(String question) {
    this.asked = Worth.content(question);
    var vectors = WordVectors.english();
    this.question = vectors.all(asked);
    this.telling =
        asked.stream()
            .filter(word -> vectors.of(word).isPresent())
            .mapToDouble(vectors::rarity)
            .map(rarity -> rarity < RARE ? 0 : rarity)
            .toArray();
  }

  /** The words of the question that are about something. */
  List<String> asked() {
    return asked;
  }

  /** How near the nearest word of the question is to each of these, on average; 0 without any. */
  double toQuestion(List<String> words) {
    return all(words).stream()
        .mapToDouble(likeness -> Arrays.stream(likeness).max().orElse(0))
        .average()
        .orElse(0);
  }

  /** How near the nearest of these words is to each of the question, on average. */
  double ofQuestion(List<String> words) {
    var all = all(words);
    return IntStream.range(0, question.size())
        .mapToDouble(at -> all.stream().mapToDouble(likeness -> likeness[at]).max().orElse(0))
        .average()
        .orElse(0);
  }

  /** How much of what the question is about is found in these words: its rare words count. */
  double cover(List<String> words) {
    var all = all(words);
    double found =
        IntStream.range(0, telling.length)
            .filter(at -> telling[at] > 0)
            .mapToDouble(
                at ->
                    telling[at]
                        * all.stream().mapToDouble(likeness -> likeness[at]).max().orElse(0))
            .sum();
    double most = Arrays.stream(telling).sum();
    return most > 0 ? found / most : ofQuestion(words);
  }

  private List<double[]> all(List<String> words) {
    return words.stream()
        .flatMap(word -> compared.computeIfAbsent(word, this::compare).stream())
        .toList();
  }

  private Optional<double[]> compare(String word) {
    return WordVectors.english()
        .of(word)
        .map(
            vector ->
                question.stream().mapToDouble(q -> WordVectors.likeness(vector, q)).toArray());
  }
}
