package dev.pushback.app.vetting;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.ContentWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Texts that say the same as an earlier one: in the same words, or in others. */
public final class Twins {
  /** From here on two texts are taken to say the same in other words. */
  static final double SAME = 0.45;

  /** So many of a text's rarest words are looked for in others. */
  private static final int TELLING = 12;

  /** A word that stands in more texts than this leads nowhere. */
  private static final int EVERYWHERE = 60;

  /** So many telling words have to be shared before two texts are compared word by word. */
  private static final int SHARED = 2;

  /** Words that are no more like than this have nothing in common. */
  private static final double STRANGERS = 0.45;

  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<Map<String, ContentWord>> words;
  private final Map<String, Integer> texts = new HashMap<>();

  /**
   * A text and the earlier one that it repeats.
   *
   * @param text its place in the list
   * @param earlier the place of the other
   * @param likeness 1 when the words are the same
   */
  public record Pair(int text, int earlier, double likeness) {
    public boolean sameWords() {
      return likeness >= 1;
    }
  }

  Twins(List<String> texts) {
    words = texts.stream().map(Twins::byStem).toList();
    words.forEach(each -> each.keySet().forEach(stem -> this.texts.merge(stem, 1, Integer::sum)));
  }

  /** For each text that repeats an earlier one, the earlier one that is most like it. */
  public static List<Pair> among(List<String> texts) {
    requireNonNull(texts);
    var twins = new Twins(texts);
    var exact = new HashMap<String, Integer>();
    var index = new HashMap<String, List<Integer>>();
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < texts.size(); i++) {
      int at = i;
      var first = Optional.ofNullable(exact.putIfAbsent(bare(texts.get(i)), i));
      first
          .map(earlier -> new Pair(at, earlier, 1))
          .or(() -> twins.reworded(at, index))
          .ifPresent(pairs::add);
      twins.enter(i, index);
    }
    return pairs;
  }

  private static String bare(String text) {
    return NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
  }

  private static Map<String, ContentWord> byStem(String text) {
    var byStem = new LinkedHashMap<String, ContentWord>();
    ContentWord.in(text).forEach(word -> byStem.putIfAbsent(word.stem(), word));
    return byStem;
  }

  private Optional<Pair> reworded(int at, Map<String, List<Integer>> index) {
    var shared = new HashMap<Integer, Integer>();
    for (var stem : telling(at)) {
      index.getOrDefault(stem, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
    }
    return shared.entrySet().stream()
        .filter(entry -> entry.getValue() >= SHARED)
        .map(entry -> new Pair(at, entry.getKey(), likeness(at, entry.getKey())))
        .filter(pair -> pair.likeness() >= SAME)
        .max(Comparator.comparingDouble(Pair::likeness).thenComparingInt(p -> -p.earlier()));
  }

  private void enter(int at, Map<String, List<Integer>> index) {
    telling(at).forEach(stem -> index.computeIfAbsent(stem, _ -> new ArrayList<>()).add(at));
  }

  /** The words of a text that fewest other texts have; of equals, the rarer in English. */
  private List<String> telling(int at) {
    return words.get(at).entrySet().stream()
        .filter(entry -> texts.getOrDefault(entry.getKey(), 0) <= EVERYWHERE)
        .sorted(
            Comparator.comparingDouble(
                    (Map.Entry<String, ContentWord> entry) ->
                        -weight(entry.getKey(), entry.getValue()))
                .thenComparing(Map.Entry::getKey))
        .limit(TELLING)
        .map(Map.Entry::getKey)
        .toList();
  }

  private double weight(String stem, ContentWord word) {
    double rare = 1 / (1 + Math.log1p(texts.getOrDefault(stem, 1)));
    return (0.2 + word.rarity()) * (0.3 + rare);
  }

  /** How much of each text is found in the other, word by word; below 1. */
  double likeness(int one, int other) {
    return Math.min(0.99, Math.sqrt(share(one, other) * share(other, one)));
  }

  private double share(int some, int others) {
    var mine = List.copyOf(words.get(some).values());
    var theirs = words.get(others);
    var nearest = ContentWord.nearest(mine, List.copyOf(theirs.values()));
    double found = 0;
    double all = 0;
    for (int i = 0; i < nearest.length; i++) {
      var stem = mine.get(i).stem();
      double like = Math.clamp((nearest[i] - STRANGERS) / (1 - STRANGERS), 0, 1);
      double weight = weight(stem, mine.get(i));
      found += weight * (theirs.containsKey(stem) ? 1 : like);
      all += weight;
    }
    return all == 0 ? 0 : found / all;
  }
}
