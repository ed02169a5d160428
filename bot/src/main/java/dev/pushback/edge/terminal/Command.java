package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Mode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What can be typed instead of an answer, on a line of its own. */
enum Command {
  DONE("hands in your answer (an empty line does the same)"),
  HINT("gives a hint; what it brings out counts half towards interview-ready"),
  SKIP("passes on what was asked"),
  ASK("asks about the scenario: /ask how many people use it?"),
  WHY("tells what the interviewer is after; after the score: /why 2 for one line"),
  PAUSE("leaves; the round can be taken up later (so does Ctrl-D)"),
  QUIT("ends the questions; after the score it closes the round"),
  REDO("after the score: tries the part to fix once more"),
  APPEAL("after the score: has words you said read again: /appeal 2 within a week"),
  SAMPLE("at the very end: shows a strong answer"),
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

  /** Whether it can be typed in rounds of a mode. */
  boolean isIn(Mode mode) {
    return mode == Mode.PRACTICE || !(this == HINT || this == REDO || this == SAMPLE);
  }

  /** All that can be typed in rounds of a mode. */
  static List<Command> in(Mode mode) {
    return Arrays.stream(values()).filter(command -> command.isIn(mode)).toList();
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
    var near = Nearest.within(NEAR).to(word, Arrays.stream(values()).map(Command::word).toList());
    return Arrays.stream(values())
        .filter(command -> near.equals(Optional.of(command.word())))
        .findFirst();
  }
}
