package dev.pushback.app.session;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * How a signal came about.
 *
 * @param when it was given by the person, which may be long before it is heard
 * @param received the ids of what was received that it is made of; settled with the facts that come
 *     of it
 */
public record Occasion(Instant when, List<String> received) {
  public Occasion {
    requireNonNull(when);
    received = List.copyOf(received);
  }

  /** Something that nobody sent. */
  public static Occasion of(Instant when) {
    return new Occasion(when, List.of());
  }
}
