package dev.pushback.edge.content;

import static java.util.stream.Collectors.joining;

import dev.pushback.core.question.Spelling;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** What somebody who wrote an unknown word most likely meant. */
final class Suggestion {
  private static final int LISTED = 12;

  private Suggestion() {}

  /** The end of a fault about an unknown word: the word that was meant, or all that may stand. */
  static String instead(String word, Collection<String> allowed) {
    return instead(word, allowed, "");
  }

  /**
   * The same, which names what lists all that may stand where there is too much of it.
   *
   * @param where what lists it; may be empty
   */
  static String instead(String word, Collection<String> allowed, String where) {
    var all = allowed.size() > LISTED && !where.isEmpty() ? "; " + where + " has all" : "";
    return instead(nearest(word, allowed), allowed) + all;
  }

  private static String instead(Optional<String> near, Collection<String> allowed) {
    if (near.isPresent() && allowed.size() > LISTED) {
      return "write " + near.get();
    }
    var listed = listed(allowed);
    return near.map(meant -> "write " + meant + " (allowed: " + listed + ")")
        .orElse("write one of: " + listed);
  }

  /**
   * The nearest of some words, when it is near enough to be what was meant; the first by name among
   * equally near ones.
   */
  static Optional<String> nearest(String word, Collection<String> allowed) {
    int tolerated = Math.max(1, word.length() / 3);
    return allowed.stream()
        .min(
            Comparator.comparingInt((String other) -> Spelling.distance(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .filter(other -> Spelling.distance(word, other) <= tolerated);
  }

  private static String listed(Collection<String> allowed) {
    var first = allowed.stream().sorted().limit(LISTED).collect(joining(", "));
    return allowed.size() > LISTED ? first + ", ..." : first;
  }
}
