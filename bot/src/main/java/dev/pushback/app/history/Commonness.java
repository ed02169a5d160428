package dev.pushback.app.history;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.ContentWord;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * In how many of 120 stories from interviews a word was said: what many people say tells nothing
 * about one of them.
 */
final class Commonness {
  /** A word that is said in fewer stories is as rare as any. */
  static final int RARE = 4;

  /** A word that is said in so many stories tells nothing. */
  private static final double EVERYDAY = 16;

  /** What a word tells that is common in English and rare in interviews. */
  private static final double LEAST = 0.35;

  private static final Map<String, Integer> STORIES = load();

  private Commonness() {}

  /** How much a word tells, from 0 to 1. */
  static double telling(ContentWord word) {
    int stories = Math.max(RARE, STORIES.getOrDefault(word.stem(), 0));
    double rare = Math.max(0, Math.log(EVERYDAY / stories) / Math.log(EVERYDAY / RARE));
    return rare * (LEAST + (1 - LEAST) * word.rarity());
  }

  private static Map<String, Integer> load() {
    try (var stream = requireNonNull(Commonness.class.getResourceAsStream("common.txt"));
        var lines = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
      return lines
          .lines()
          .map(line -> line.split(" "))
          .collect(Collectors.toUnmodifiableMap(p -> p[0], p -> Integer.parseInt(p[1])));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
