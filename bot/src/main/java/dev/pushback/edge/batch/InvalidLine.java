package dev.pushback.edge.batch;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/** A line that does not say what has to be said; the message says what and where. */
final class InvalidLine extends Exception {
  @Serial private static final long serialVersionUID = 1;

  InvalidLine(String message) {
    super(message);
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }
}
