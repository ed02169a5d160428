package dev.pushback.core.interview;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Plays an interview in a test: signals in, facts collected, time in the test's hands. */
public final class Story {
  private final List<Entry> entries = new ArrayList<>();
  private Interview interview;
  private Instant now = Fixtures.NOON;
  private Step last = new Step.Refused(Refusal.NOTHING_TO_DO);
  private int keys;

  public Story(Sheet sheet) {
    this.interview = Interview.blank(sheet);
  }

  public static Story opened(Mode mode, int probes) {
    return new Story(Fixtures.sheet())
        .when(new Signal.Open(new Plan(mode, Duration.ofMinutes(8), probes)));
  }

  public Story when(Signal signal) {
    last = interview.on(signal, now);
    if (last instanceof Step.Taken(var taken, var next)) {
      entries.addAll(taken);
      interview = next;
    }
    return this;
  }

  public Story says(String text) {
    return when(new Signal.Say("key-" + keys++, text));
  }

  /** The candidate answers and the answer is read at once. */
  public Story answers(String text) {
    return says(text).read();
  }

  public Story read() {
    return when(new Signal.Note(interview.version(), "test-1", Fixtures.read(interview)));
  }

  public Story after(Duration time) {
    now = now.plus(time);
    return this;
  }

  public Interview interview() {
    return interview;
  }

  public List<Entry> entries() {
    return entries;
  }

  public Step last() {
    return last;
  }

  public Fact lastFact() {
    return entries.getLast().fact();
  }
}
