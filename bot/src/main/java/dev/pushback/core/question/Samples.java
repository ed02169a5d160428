package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

/**
 * Two answers of about equal length by the question's author: one earns the checks, one only sounds
 * good.
 */
public record Samples(String strong, String weak) {
  public Samples {
    requireNonNull(strong);
    requireNonNull(weak);
  }
}
