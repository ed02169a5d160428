package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

/**
 * Three answers of about equal length by the question's author: one earns the checks, one gets half
 * way, one only sounds good.
 */
public record Samples(String strong, String middling, String weak) {
  public Samples {
    requireNonNull(strong);
    requireNonNull(middling);
    requireNonNull(weak);
  }
}
