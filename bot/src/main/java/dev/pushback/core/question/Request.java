package dev.pushback.core.question;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a candidate asks the interviewer, as weighed words: words that hold others together weigh
 * little, words of the question and words that any request may hold half, all others one: they are
 * telling.
 */
final class Request {
  private static final double LIGHTLY = 0.25;
  private static final double HALF = 0.5;

  /** So many words in a phrase tell what it is about, whichever they are. */
  private static final int SEVERAL = 3;

  /** How many other words may stand between two of a phrase. */
  private static final int BETWEEN = 2;

  private final List<String> words;
  private final List<Double> weights;

  /**
   * Weighs the words.
   *
   * @param scene the question's own words, which say less
   */
  Request(String asked, String scene) {
    this.words = Words.of(asked);
    var known = new HashSet<String>();
    Words.of(scene).forEach(word -> known.add(Stem.of(word)));
    this.weights = words.stream().map(word -> weight(word, known)).toList();
  }

  private static double weight(String word, Set<String> known) {
    if (Words.isGlue(word)) {
      return LIGHTLY;
    }
    return known.contains(Stem.of(word)) || Words.isOfAnyRequest(word) ? HALF : 1;
  }

  /** How much all its words weigh. */
  double weight() {
    return weights.stream().mapToDouble(Double::doubleValue).sum();
  }

  /**
   * How much those of its words weigh that stand in phrases; a phrase counts only as a whole. It is
   * nothing if none of them is telling, neither a word nor a phrase of several, and more of the
   * request is about something else.
   */
  double speaksOf(Collection<String> phrases) {
    var spoken = new HashSet<Integer>();
    boolean telling = false;
    for (var phrase : phrases) {
      var here = places(Words.of(phrase));
      spoken.addAll(here);
      telling |= tells(here);
    }
    return telling || saying(spoken) >= saying(besides(spoken))
        ? spoken.stream().mapToDouble(weights::get).sum()
        : 0;
  }

  private boolean tells(Set<Integer> places) {
    return places.size() >= SEVERAL
        || places.stream().anyMatch(at -> weights.get(at) == 1)
        || places.stream().filter(at -> weights.get(at) > LIGHTLY).count() > 1;
  }

  /** How much the words at some places weigh without the glue. */
  private double saying(Collection<Integer> places) {
    return places.stream().mapToDouble(weights::get).filter(weight -> weight > LIGHTLY).sum();
  }

  /** What else the request is about. */
  private List<Integer> besides(Set<Integer> spoken) {
    return IntStream.range(0, words.size())
        .filter(at -> !spoken.contains(at) && !Words.isOfAnyRequest(words.get(at)))
        .boxed()
        .toList();
  }

  /** The words that are more than glue, with those of the question. */
  List<String> content() {
    return words.stream().filter(word -> !Words.isGlue(word)).distinct().toList();
  }

  private Set<Integer> places(List<String> phrase) {
    var all = new HashSet<Integer>();
    IntStream.range(0, words.size()).forEach(from -> all.addAll(places(phrase, from)));
    return all;
  }

  /** Where the words of a phrase stand if it begins here; empty if it does not. */
  private Set<Integer> places(List<String> phrase, int from) {
    var found = new HashSet<Integer>();
    int at = from;
    int last = from;
    for (var word : phrase) {
      int here = at;
      int end = Math.min(last, words.size() - 1);
      int next =
          IntStream.rangeClosed(here, end)
              .filter(place -> Words.same(word, words.get(place)))
              .findFirst()
              .orElse(-1);
      if (next < 0) {
        return Set.of();
      }
      found.add(next);
      at = next + 1;
      last = at + BETWEEN;
    }
    return found;
  }
}
