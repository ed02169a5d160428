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
  static Optional<Verdict> of(Grammar.Patterns patterns, List<Marked> sentences, boolean replying) {
    var clear = best(patterns.clear(), patterns, sentences, Decision.CLEAR);
    var said = replying ? replies(patterns, sentences) : Optional.<Verdict>empty();
    return clear
        .or(() -> said.filter(verdict -> verdict.decision() == Decision.CLEAR))
        .or(() -> best(patterns.partly(), patterns, sentences, Decision.PARTLY))
        .or(() -> said);
  }

  private static Optional<Verdict> replies(Grammar.Patterns patterns, List<Marked> sentences) {
    var telling = patterns.reply().stream().filter(Pattern::tellsMoreThanAWord).toList();
    return best(telling, patterns, sentences, Decision.CLEAR)
        .or(() -> best(patterns.reply(), patterns, sentences, Decision.PARTLY));
  }

  /** The sentence in which most of the patterns hold; among equals the first one. */
  private static Optional<Verdict> best(
      List<Pattern> wanted, Grammar.Patterns patterns, List<Marked> sentences, Decision decision) {
    var best = Optional.<Verdict>empty();
    int most = 0;
    for (int at = 0; at < sentences.size(); at++) {
      var holding = holding(wanted, sentences, at);
      if (holding.size() > most && counts(patterns, sentences, at)) {
        most = holding.size();
        best =
            Optional.of(
                new Verdict(decision, sentences.get(at).sentence(), holding.getFirst().source()));
      }
    }
    return best;
  }

  private static List<Pattern> holding(List<Pattern> wanted, List<Marked> sentences, int at) {
    return wanted.stream().filter(pattern -> Matcher.holds(pattern, sentences, at)).toList();
  }

  /** A sentence counts unless it is hollow, puts the matter off, or speaks against the check. */
  private static boolean counts(Grammar.Patterns patterns, List<Marked> sentences, int at) {
    var sentence = sentences.get(at);
    return !sentence.has("hollow")
        && !sentence.has("put-off")
        && patterns.against().stream().noneMatch(p -> Matcher.holds(p, sentences, at));
  }
}
