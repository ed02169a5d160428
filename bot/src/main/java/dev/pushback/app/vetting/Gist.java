package dev.pushback.app.vetting;

import dev.pushback.app.reading.ContentWord;
import dev.pushback.app.reading.Directions;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The words that say what a text is about, one of each stem, and how much each of them tells. */
final class Gist {
  /** So many of a text's rarest words are looked for in others. */
  private static final int TELLING = 12;

  /** A word that stands in more texts than this leads nowhere. */
  private static final int EVERYWHERE = 60;

  /** Words that are no more like than this have nothing in common. */
  private static final double STRANGERS = 0.45;

  private final List<ContentWord> words;
  private final double[] weights;

  /**
   * @param texts in how many texts each stem stands
   */
  Gist(List<ContentWord> words, Map<String, Integer> texts) {
    this.words = words;
    this.weights =
        words.stream()
            .mapToDouble(word -> weight(word, texts.getOrDefault(word.stem(), 1)))
            .toArray();
  }

  /** The first word of each stem. */
  static List<ContentWord> words(String text) {
    var byStem = new LinkedHashMap<String, ContentWord>();
    ContentWord.in(text).forEach(word -> byStem.putIfAbsent(word.stem(), word));
    return List.copyOf(byStem.values());
  }

  private static double weight(ContentWord word, int texts) {
    double rare = 1 / (1 + Math.log1p(texts));
    return (0.2 + word.rarity()) * (0.3 + rare);
  }

  /** The stems that fewest other texts have; of equals, the rarer in English. */
  List<String> telling(Map<String, Integer> texts) {
    return IntStream.range(0, words.size())
        .boxed()
        .filter(i -> texts.getOrDefault(words.get(i).stem(), 0) <= EVERYWHERE)
        .sorted(
            Comparator.comparingDouble((Integer i) -> -weights[i])
                .thenComparing(i -> words.get(i).stem()))
        .limit(TELLING)
        .map(i -> words.get(i).stem())
        .toList();
  }

  Directions directions() {
    return Directions.of(words);
  }

  /**
   * How much of each text is found in the other, word by word; below 1.
   *
   * @param directions those of this text
   */
  double likeness(Directions directions, Gist other) {
    var back = new double[other.words.size()];
    var nearest = directions.nearest(other.directions(), back);
    return Math.min(0.99, Math.sqrt(share(nearest, other.stems()) * other.share(back, stems())));
  }

  private Set<String> stems() {
    return words.stream().map(ContentWord::stem).collect(Collectors.toCollection(HashSet::new));
  }

  private double share(double[] nearest, Set<String> theirs) {
    double found = 0;
    double all = 0;
    for (int i = 0; i < nearest.length; i++) {
      double like = Math.clamp((nearest[i] - STRANGERS) / (1 - STRANGERS), 0, 1);
      found += weights[i] * (theirs.contains(words.get(i).stem()) ? 1 : like);
      all += weights[i];
    }
    return all == 0 ? 0 : found / all;
  }
}
