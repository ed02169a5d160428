package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

/**
 * A challenge that the author of a question wrote for it.
 *
 * @param good what a good reply does; shown only after the round
 */
public record Pushback(Probe probe, String good) {
  public Pushback {
    requireNonNull(probe);
    requireNonNull(good);
    if (!probe.validity().challenges()) {
      throw new IllegalArgumentException("a pushback is a challenge, valid or unfounded");
    }
  }
}
