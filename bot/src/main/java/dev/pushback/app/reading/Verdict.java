package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.scoring.Decision;
import java.util.List;
import java.util.Optional;

/** How one check fares in the sentences of one turn: the best sentence decides. */
record Verdict(Decision decision, Sentence sentence, String because) {
  Verdict {
    requireNonNull(decision);
    requireNonNull(sentence);
    requireNonNull(because);
  }

  /**
   * @param replying whether the turn replies to a follow-up about this very check
   */
  static Optional<Verdict> of(
      Grammar.Patterns patterns,
      List<Marked> sentences,
      Occurrences occurrences,
      boolean replying) {
    var search = new Search(patterns, sentences, occurrences);
    var clear = search.first(patterns.clear(), Decision.CLEAR);
    if (clear.isEmpty() && replying) {
      clear = search.first(patterns.reply(), Decision.CLEAR);
    }
    return clear.or(() -> search.first(patterns.partly(), Decision.PARTLY));
  }

  /** The looking through one turn for one check. */
  private record Search(
      Grammar.Patterns patterns, List<Marked> sentences, Occurrences occurrences) {

    Optional<Verdict> first(List<Pattern> wanted, Decision decision) {
      for (var pattern : wanted) {
        var places = occurrences.of(pattern);
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
          if (Matcher.holds(pattern, sentences, at) && counts(at)) {
            return Optional.of(
                new Verdict(decision, sentences.get(at).sentence(), pattern.source()));
          }
        }
      }
      return Optional.empty();
    }

    /** A sentence counts unless it is hollow, puts the matter off, or speaks against the check. */
    private boolean counts(int at) {
      var sentence = sentences.get(at);
      return !sentence.has("hollow")
          && !sentence.has("put-off")
          && patterns.against().stream()
              .noneMatch(p -> occurrences.of(p).get(at) && Matcher.holds(p, sentences, at));
    }
  }
}
