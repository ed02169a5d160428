package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A fault that was planted in a study for the candidate to find.
 *
 * @param about words that betray that an answer found it
 * @param told what is wrong and what it does to the conclusion; shown only after the round
 */
public record Flaw(String name, List<String> about, String told) {
  public Flaw {
    requireNonNull(name);
    about = List.copyOf(about);
    requireNonNull(told);
  }

  /** Whether an answer speaks of it. */
  public boolean isNamedIn(String answer) {
    var said = new Mention(answer);
    return about.stream().anyMatch(said::of);
  }
}
