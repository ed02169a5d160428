package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What can be typed instead of an answer, on a line of its own. */
enum Command {
  DONE("hands in your answer (an empty line does the same)"),
  HINT("gives a hint; it counts like a pointed follow-up (practice only)"),
  SKIP("passes on what was asked"),
  ASK("asks about the scenario: /ask how many people use it?"),
  WHY("tells what the interviewer is after; after the score: /why 2 for one line"),
  PAUSE("leaves; the round can be taken up later (so does Ctrl-D)"),
  QUIT("ends the questions; after the score it closes the round"),
  REDO("after the score: tries the part to fix once more"),
  APPEAL("after the score: has words you said read again: /appeal 2 within a week"),
  SAMPLE("at the very end: shows a strong answer (practice only)"),
  HELP("shows this list");

  private static final int NEAR = 2;

  private final String does;

  Command(String does) {
    this.does = does;
  }

  String word() {
    return "/" + name().toLowerCase(Locale.ROOT);
  }

  String does() {
    return does;
  }

  private boolean takesWords() {
    return this == ASK || this == WHY || this == APPEAL;
  }

  /** A typed line, understood. */
  sealed interface Line {
    /** Nothing. */
    record Blank() implements Line {}

    /** Part of an answer. */
    record Words(String text) implements Line {
      public Words {
        requireNonNull(text);
      }
    }

    /** A command with what follows it, which only some may have. */
    record Order(Command command, String rest) implements Line {
      public Order {
        requireNonNull(command);
        requireNonNull(rest);
      }
    }

    /** A slash and a word that is no command. */
    record Unknown(String word, Optional<Command> nearest) implements Line {
      public Unknown {
        requireNonNull(word);
        requireNonNull(nearest);
      }
    }

    /** A command with words behind it that it does not take. */
    record Crowded(Command command) implements Line {
      public Crowded {
        requireNonNull(command);
      }
    }
  }

  static Line read(String typed) {
    var line = typed.strip();
    if (line.isEmpty()) {
      return new Line.Blank();
    }
    if (line.startsWith("//")) {
      return new Line.Words(line.substring(1));
    }
    if (!line.startsWith("/") || line.contains("\n")) {
      return new Line.Words(typed.stripTrailing());
    }
    var parts = line.split("\\s+", 2);
    var word = parts[0].toLowerCase(Locale.ROOT);
    var rest = parts.length == 2 ? parts[1] : "";
    return Arrays.stream(values())
        .filter(command -> command.word().equals(word))
        .findFirst()
        .<Line>map(
            command ->
                rest.isEmpty() || command.takesWords()
                    ? new Line.Order(command, rest)
                    : new Line.Crowded(command))
        .orElseGet(() -> new Line.Unknown(parts[0], nearest(word)));
  }

  private static Optional<Command> nearest(String word) {
    var best =
        Arrays.stream(values())
            .min(Comparator.comparingInt((Command command) -> distance(command.word(), word)));
    return best.filter(command -> distance(command.word(), word) <= NEAR);
  }

  /** Levenshtein's distance; long words are simply far. */
  private static int distance(String one, String other) {
    if (Math.abs(one.length() - other.length()) > NEAR) {
      return NEAR + 1;
    }
    var row = new int[other.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= one.length(); i++) {
      int corner = row[0];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int changed = corner + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        corner = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[other.length()];
  }
}
