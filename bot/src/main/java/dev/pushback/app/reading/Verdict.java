package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.scoring.Decision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How one check fares in the sentences of one turn: the best sentence decides. Absent means that
 * the sentence comes near.
 *
 * @param at the place of the sentence
 */
record Verdict(Decision decision, int at) {
  Verdict {
    requireNonNull(decision);
  }

  /**
   * @param replying whether the turn replies to a follow-up about this very check
   */
  static Optional<Verdict> of(
      String check,
      Grammar.Patterns patterns,
      List<Marked> sentences,
      Occurrences occurrences,
      Learned learned,
      boolean replying) {
    var search = new Search(check, patterns, sentences, occurrences, learned);
    var said = replying ? search.replies() : Optional.<Verdict>empty();
    if (learned.knows(check)) {
      var likeliest = search.likeliest(replying);
      return likeliest
          .filter(v -> v.decision() == Decision.CLEAR)
          .or(() -> said.filter(v -> v.decision() == Decision.CLEAR))
          .or(() -> likeliest.filter(v -> v.decision() == Decision.PARTLY))
          .or(() -> search.best(patterns.clear(), Decision.PARTLY).filter(search::comesNear))
          .or(() -> said)
          .or(() -> likeliest);
    }
    return search
        .best(patterns.clear(), Decision.CLEAR)
        .or(() -> said.filter(verdict -> verdict.decision() == Decision.CLEAR))
        .or(() -> search.best(patterns.partly(), Decision.PARTLY))
        .or(() -> said);
  }

  /** The looking through one turn for one check. */
  private record Search(
      String check,
      Grammar.Patterns patterns,
      List<Marked> sentences,
      Occurrences occurrences,
      Learned learned) {

    /** The log-odds from which a check counts as shown, as half shown, and as nearly shown. */
    private static final double CLEAR = -1.2;

    private static final double PARTLY = -1.7;
    private static final double NEAR = -3.25;

    /** A reply is about what was asked, so less has to be said. */
    private static final double ASKED = 1;

    /** The log-odds below which a sentence says nothing that could earn anything. */
    private static final double SUBSTANCE = -0.5;

    Optional<Verdict> replies() {
      var telling = patterns.reply().stream().filter(Pattern::tellsMoreThanAWord).toList();
      return best(telling, Decision.CLEAR)
          .or(() -> best(patterns.reply(), Decision.PARTLY))
          .filter(this::comesNear);
    }

    /** A short reply may be all there is, but not any word is a reply. */
    private boolean comesNear(Verdict verdict) {
      return !learned.knows(check) || learned.odds(verdict.at(), check) + ASKED >= NEAR;
    }

    /** The sentence that is likeliest to show the check, if it is likely enough. */
    Optional<Verdict> likeliest(boolean replying) {
      double bonus = replying ? ASKED : 0;
      return IntStream.range(0, sentences.size())
          .filter(this::counts)
          .boxed()
          .max((a, b) -> Double.compare(learned.odds(a, check), learned.odds(b, check)))
          .filter(at -> learned.odds(at, check) + bonus >= NEAR)
          .map(at -> verdict(at, learned.odds(at, check) + bonus));
    }

    private Verdict verdict(int at, double odds) {
      return new Verdict(
          odds >= CLEAR ? Decision.CLEAR : odds >= PARTLY ? Decision.PARTLY : Decision.ABSENT, at);
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
          .map(found -> new Verdict(decision, found.getKey()));
    }

    /** A sentence counts unless it is hollow, puts the matter off, or speaks against the check. */
    private boolean counts(int at) {
      var sentence = sentences.get(at);
      return !sentence.has("hollow")
          && !sentence.has("put-off")
          && learned.isLegible(at)
          && learned.substance(at) >= SUBSTANCE
          && patterns.against().stream()
              .noneMatch(p -> occurrences.of(p).get(at) && Matcher.holds(p, sentences, at));
    }
  }
}
