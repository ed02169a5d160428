package dev.pushback.app.history;

import dev.pushback.app.reading.ContentWord;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sentence of a telling by which its teller would know the story again. */
final class Title {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\R+");

  /** Added to the length of each sentence, so that a scrap of two rare words does not win. */
  private static final int SCRAP = 16;

  private Title() {}

  static String of(Telling telling) {
    var weights =
        telling.fingerprint().marks().stream()
            .collect(Collectors.toMap(m -> m.word().stem(), Fingerprint.Mark::weight));
    return SENTENCE
        .splitAsStream(telling.words())
        .map(String::strip)
        .reduce(
            (a, b) -> density(b, weights::getOrDefault) > density(a, weights::getOrDefault) ? b : a)
        .orElse(telling.words());
  }

  /** What a word adds, by its stem. */
  private interface Weight {
    double of(String stem, double otherwise);
  }

  private static double density(String sentence, Weight weight) {
    double sum =
        ContentWord.in(sentence).stream()
            .map(ContentWord::stem)
            .distinct()
            .mapToDouble(stem -> weight.of(stem, 0))
            .sum();
    return sum / (SCRAP + Stream.of(sentence.split("\\s+")).count());
  }
}
