package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/** Discord does not let the bot in; one line says why and what to do. */
public final class CannotConnect extends Exception {
  @Serial private static final long serialVersionUID = 1;

  CannotConnect(String oneLine) {
    super(oneLine);
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }
}
