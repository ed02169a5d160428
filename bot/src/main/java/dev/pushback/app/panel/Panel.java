package dev.pushback.app.panel;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Signal;

/** Those who are asked to read an answer. */
public final class Panel {
  private final Reader reader;

  public Panel(Reader reader) {
    this.reader = requireNonNull(reader);
  }

  /** Reads the newest answer of an interview that awaits it; may take long. */
  public Signal.Note read(Interview interview) {
    if (interview.awaiting() != Awaiting.READER) {
      throw new IllegalArgumentException("nobody asked for a reading");
    }
    var sheet = interview.sheet();
    var task =
        new Task(
            sheet.rubric(),
            sheet.question().text(),
            sheet.question().nouns(),
            interview.heard(),
            interview.ledger(),
            !interview.judged());
    return new Signal.Note(interview.version(), reader.id(), reader.read(task));
  }
}
