package dev.pushback.app.vetting;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.ContentWord;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;

/** Texts that say the same as an earlier one: in the same words, or in others. */
public final class Twins {
  /** From here on two texts are taken to say the same in other words. */
  private static final double SAME = 0.45;

  /** So many telling words have to be shared before two texts are compared word by word. */
  private static final int SHARED = 2;

  private final List<Gist> gists;

  /** The telling stems of each text. */
  private final List<List<String>> telling;

  /** In which texts a stem is telling, the earliest first. */
  private final Map<String, List<Integer>> index = new HashMap<>();

  /** The first text with the same words, if it is an earlier one. */
  private final List<Optional<Integer>> same;

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

  private Twins(List<String> texts) {
    var all = new ConcurrentHashMap<String, ContentWord>();
    var words = texts.parallelStream().map(text -> once(Gist.words(text), all)).toList();
    var counts = new HashMap<String, Integer>();
    words.forEach(each -> each.forEach(word -> counts.merge(word.stem(), 1, Integer::sum)));
    gists = words.parallelStream().map(each -> new Gist(each, counts)).toList();
    telling = gists.parallelStream().map(gist -> gist.telling(counts)).toList();
    for (int at = 0; at < telling.size(); at++) {
      for (var stem : telling.get(at)) {
        index.computeIfAbsent(stem, _ -> new ArrayList<>()).add(at);
      }
    }
    same = same(texts.parallelStream().map(Twins::bare).toList());
  }

  /** Equal words of different texts are kept once. */
  private static List<ContentWord> once(List<ContentWord> words, Map<String, ContentWord> all) {
    words.forEach(word -> all.putIfAbsent(word.said(), word));
    return words.stream().map(word -> all.getOrDefault(word.said(), word)).toList();
  }

  private static List<Optional<Integer>> same(List<String> bare) {
    var first = new HashMap<String, Integer>();
    return IntStream.range(0, bare.size())
        .mapToObj(at -> Optional.ofNullable(first.putIfAbsent(bare.get(at), at)))
        .toList();
  }

  /** For each text that repeats an earlier one, the earlier one that is most like it. */
  public static List<Pair> among(List<String> texts) {
    requireNonNull(texts);
    var twins = new Twins(texts);
    return IntStream.range(0, texts.size())
        .parallel()
        .mapToObj(twins::pair)
        .flatMap(Optional::stream)
        .toList();
  }

  /** The letters and digits of a text, with a space where something else stands. */
  private static String bare(String text) {
    var bare = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (Character.isLetter(point) || isNumber(point)) {
                bare.appendCodePoint(Character.toLowerCase(point));
              } else if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ') {
                bare.append(' ');
              }
            });
    return bare.toString().strip();
  }

  private static boolean isNumber(int point) {
    return switch (Character.getType(point)) {
      case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> false;
    };
  }

  private Optional<Pair> pair(int at) {
    return same.get(at).map(first -> new Pair(at, first, 1)).or(() -> reworded(at));
  }

  private Optional<Pair> reworded(int at) {
    var others = others(at);
    if (others.isEmpty()) {
      return Optional.empty();
    }
    var gist = gists.get(at);
    var directions = gist.directions();
    return others.stream()
        .map(other -> new Pair(at, other, gist.likeness(directions, gists.get(other))))
        .filter(pair -> pair.likeness() >= SAME)
        .max(Comparator.comparingDouble(Pair::likeness).thenComparingInt(p -> -p.earlier()));
  }

  /** The earlier texts that share some telling words. */
  private List<Integer> others(int at) {
    var shared = new HashMap<Integer, Integer>();
    for (var stem : telling.get(at)) {
      for (int other : index.getOrDefault(stem, List.of())) {
        if (other < at) {
          shared.merge(other, 1, Integer::sum);
        }
      }
    }
    return shared.keySet().stream()
        .filter(other -> shared.getOrDefault(other, 0) >= SHARED)
        .toList();
  }
}
