package dev.pushback;

import dev.pushback.cli.CommandLines;

/** The way in. */
public final class Main {
  private Main() {}

  public static void main(String[] args) {
    System.exit(CommandLines.run(args));
  }
}
