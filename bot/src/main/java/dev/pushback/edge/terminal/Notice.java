package dev.pushback.edge.terminal;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What a command says outside of an interview. Its lines are set to the width of the screen, if
 * somebody sits at one; words stay whole, for a path that is torn apart cannot be copied.
 */
public final class Notice {
  private Notice() {}

  /** The text for the screen that somebody sits at, or for a pipe. */
  public static String of(String text, Map<String, String> environment) {
    return of(text, columns(environment));
  }

  static String of(String text, int columns) {
    return text.strip()
        .lines()
        .flatMap(line -> Measure.flow(Harmless.line(line), columns).stream())
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }

  /** In a pipe every line is left as long as it is. */
  private static int columns(Map<String, String> environment) {
    try (var console = Console.open(environment)) {
      return console.live() ? console.width() : Integer.MAX_VALUE;
    } catch (IOException _) {
      return Measure.WIDEST;
    }
  }
}
