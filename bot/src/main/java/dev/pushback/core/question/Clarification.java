package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A fact of the scenario that the interviewer tells when asked about it.
 *
 * @param about words that occur in a question about it
 */
public record Clarification(List<String> about, String answer) {
  public Clarification {
    about = List.copyOf(about);
    requireNonNull(answer);
  }

  /** How much of a request speaks of it. */
  double nearTo(Request asked) {
    return asked.speaksOf(about);
  }
}
