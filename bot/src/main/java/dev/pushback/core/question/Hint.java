package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

/** A nudge towards one check; asking for it is recorded and counts as a pointed probe. */
public record Hint(String check, String text) {
  public Hint {
    requireNonNull(check);
    requireNonNull(text);
  }
}
