package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.transcript.Quote;
import java.util.Optional;

/**
 * One check, decided: the only thing that a reader may say about an answer.
 *
 * @param quote the candidate's words that earn it, or, when nothing is earned, those that come
 *     near; empty when the decision takes a point away
 * @param why the reason in plain language
 */
public record Finding(String check, Decision decision, Optional<Quote> quote, String why) {
  public Finding {
    requireNonNull(check);
    requireNonNull(decision);
    requireNonNull(quote);
    requireNonNull(why);
    if (decision != Decision.ABSENT && quote.isEmpty()) {
      throw new IllegalArgumentException("a point needs the words that earn it");
    }
  }
}
