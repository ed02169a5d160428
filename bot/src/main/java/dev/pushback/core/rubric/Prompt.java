package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

/** A follow-up as its author wrote it: what kind of push it is, and its words. */
public record Prompt(ProbeKind kind, String text) {
  public Prompt {
    requireNonNull(kind);
    requireNonNull(text);
  }
}
