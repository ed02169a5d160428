package dev.pushback.app.panel;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Reading;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Those who are asked to read an answer. */
public final class Panel {
  /** What comes of words that are not among those that are read. */
  private static final Reading BEYOND =
      new Reading(Optional.empty(), List.of(), Optional.empty(), Set.of(Flag.CUT_OFF));

  private final Reader reader;

  public Panel(Reader reader) {
    this.reader = requireNonNull(reader);
  }

  /** The same where nobody remembers the person. */
  public Signal.Note read(Interview interview) {
    return read(interview, Optional::empty);
  }

  /**
   * Reads what an interview awaits to be read, answer or appeal; may take long.
   *
   * @param memory what somebody who remembers the person would ask first
   */
  public Signal.Note read(Interview interview, Supplier<Optional<Probe>> memory) {
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
    var reading =
        interview
            .appeal()
            .map(appealed -> again(task, appealed))
            .orElseGet(() -> reader.read(task));
    var aside = interview.appeal().isPresent() ? Optional.<Probe>empty() : memory.get();
    return new Signal.Note(interview.version(), reader.id(), reading, aside);
  }

  private Reading again(Task task, Fact.Appealed appealed) {
    return task.transcript().places(appealed.words()).stream()
        .findFirst()
        .flatMap(words -> task.rubric().check(appealed.check()).flatMap(c -> task.again(words, c)))
        .map(reader::read)
        .orElse(BEYOND);
  }
}
