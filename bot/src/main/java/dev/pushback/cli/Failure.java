package dev.pushback.cli;

import static java.util.Objects.requireNonNull;

import java.io.Serial;

/** A command cannot go on: one line for the person, and the exit code. */
final class Failure extends Exception {
  @Serial private static final long serialVersionUID = 1;

  private final int code;

  Failure(int code, String oneLine) {
    super(oneLine);
    this.code = code;
  }

  int code() {
    return code;
  }

  @Override
  public String getMessage() {
    return requireNonNull(super.getMessage());
  }
}
