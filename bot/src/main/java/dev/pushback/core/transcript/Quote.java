package dev.pushback.core.transcript;

import static java.util.Objects.requireNonNull;

/**
 * Words that the candidate really said. Only {@link Transcript#quote} makes one, so holding a quote
 * is the proof.
 */
public final class Quote {
  private final int turn;
  private final String text;

  Quote(int turn, String text) {
    this.turn = turn;
    this.text = requireNonNull(text);
  }

  /** The index of the candidate's turn in the transcript. */
  public int turn() {
    return turn;
  }

  public String text() {
    return text;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Quote quote && quote.turn == turn && quote.text.equals(text);
  }

  @Override
  public int hashCode() {
    return 31 * turn + text.hashCode();
  }

  @Override
  public String toString() {
    return "turn " + turn + ": \"" + text + "\"";
  }
}
