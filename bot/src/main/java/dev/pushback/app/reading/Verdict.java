package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.scoring.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

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
    var said = replying ? search.replies() : Optional.<Verdict>empty();
    return search
        .best(patterns.clear(), Decision.CLEAR)
        .or(() -> said.filter(verdict -> verdict.decision() == Decision.CLEAR))
        .or(() -> search.best(patterns.partly(), Decision.PARTLY))
        .or(() -> said);
  }

  /** The looking through one turn for one check. */
  private record Search(
      Grammar.Patterns patterns, List<Marked> sentences, Occurrences occurrences) {

    Optional<Verdict> replies() {
      var telling = patterns.reply().stream().filter(Pattern::tellsMoreThanAWord).toList();
      return best(telling, Decision.CLEAR).or(() -> best(patterns.reply(), Decision.PARTLY));
    }

    /** The sentence in which most of the patterns hold; among equals the first one. */
    Optional<Verdict> best(List<Pattern> wanted, Decision decision) {
      var holding = new TreeMap<Integer, List<Pattern>>();
      for (var pattern : wanted) {
        var places = occurrences.of(pattern);
        for (int at = places.nextSetBit(0); at >= 0; at = places.nextSetBit(at + 1)) {
          if (Matcher.holds(pattern, sentences, at)) {
            holding.computeIfAbsent(at, _ -> new ArrayList<>()).add(pattern);
          }
        }
      }
      holding.keySet().removeIf(at -> !counts(at));
      return holding.entrySet().stream()
          .reduce((a, b) -> a.getValue().size() >= b.getValue().size() ? a : b)
          .map(
              found ->
                  new Verdict(
                      decision,
                      sentences.get(found.getKey()).sentence(),
                      found.getValue().getFirst().source()));
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
