package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;

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

  /** How many of its words occur in a question, which is given in lower case. */
  long matches(String asked) {
    return about.stream().filter(word -> asked.contains(word.toLowerCase(Locale.ROOT))).count();
  }
}
