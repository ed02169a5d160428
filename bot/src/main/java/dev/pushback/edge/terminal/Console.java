package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.view.Page;
import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** Where lines are typed and pages are shown: a real terminal, or a pipe. */
public interface Console extends AutoCloseable {
  /** What came back from a wait for one line. */
  sealed interface Typed {
    /** A line; pasted text may hold several. */
    record Text(String text) implements Typed {
      public Text {
        requireNonNull(text);
      }
    }

    /** The present line was given up (Ctrl-C). */
    record Broken() implements Typed {}

    /** Nothing more comes (Ctrl-D, end of the file). */
    record End() implements Typed {}
  }

  /** Waits for one line. */
  Typed read(String prompt);

  /** Shows a page; also while a line is being typed, which stays as it is. */
  void show(Page page);

  /** Changes the prompt before a line that is being typed. */
  void prompt(String prompt);

  /** Whether a person sits there and sees prompts. */
  boolean live();

  /** Columns that a page may use. */
  int width();

  @Override
  void close();

  /** The terminal if a person sits at one, otherwise standard input and output as a pipe. */
  static Console open(Map<String, String> environment) throws IOException {
    boolean dumb = environment.getOrDefault("TERM", "").equals("dumb");
    var terminal = Optional.ofNullable(System.console()).filter(java.io.Console::isTerminal);
    if (dumb || terminal.isEmpty()) {
      return new PipeConsole(System.in, System.out);
    }
    return JLineConsole.open(environment.getOrDefault("NO_COLOR", "").isEmpty());
  }
}
