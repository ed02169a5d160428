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
    var clear = first(patterns.clear(), patterns, sentences, Decision.CLEAR);
    if (clear.isEmpty() && replying) {
      clear = first(patterns.reply(), patterns, sentences, Decision.CLEAR);
    }
    return clear.or(() -> first(patterns.partly(), patterns, sentences, Decision.PARTLY));
  }

  private static Optional<Verdict> first(
      List<Pattern> wanted, Grammar.Patterns patterns, List<Marked> sentences, Decision decision) {
    for (var pattern : wanted) {
      for (int at = 0; at < sentences.size(); at++) {
        if (Matcher.holds(pattern, sentences, at) && counts(patterns, sentences, at)) {
          return Optional.of(new Verdict(decision, sentences.get(at).sentence(), pattern.source()));
        }
      }
    }
    return Optional.empty();
  }

  /** A sentence counts unless it is hollow, puts the matter off, or speaks against the check. */
  private static boolean counts(Grammar.Patterns patterns, List<Marked> sentences, int at) {
    var sentence = sentences.get(at);
    return !sentence.has("hollow")
        && !sentence.has("put-off")
        && patterns.against().stream().noneMatch(p -> Matcher.holds(p, sentences, at));
  }
}
