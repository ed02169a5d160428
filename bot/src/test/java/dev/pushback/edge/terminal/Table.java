package dev.pushback.edge.terminal;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pushback.app.panel.Panel;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Recall;
import dev.pushback.app.session.Seat;
import dev.pushback.app.session.Sessions;
import dev.pushback.app.view.Rounds;
import dev.pushback.app.view.Sheets;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Signal;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** A whole round in real parts, with typed text in and printed text out. */
final class Table {
  final MemoryJournal journal = new MemoryJournal();
  private final Seat seat = new Seat(new Person("me"), new InterviewId("round1"), Sheets.sheet());
  private final Duration step;
  private Instant now = Instant.parse("2026-01-05T09:00:00Z");

  Table() {
    this(Duration.ZERO);
  }

  /**
   * @param step how far the clock goes each time it is looked at
   */
  Table(Duration step) {
    this.step = step;
  }

  /** What is printed while this is typed into a new round. */
  Printed begin(Mode mode, String typed) {
    return hold(typed, true, mode);
  }

  /** What is printed while this is typed after the round was taken up again. */
  Printed takeUp(String typed) {
    return hold(typed, false, Mode.PRACTICE);
  }

  private Printed hold(String typed, boolean fresh, Mode mode) {
    var out = new ByteArrayOutputStream();
    var console = new PipeConsole(new ByteArrayInputStream(typed.getBytes(UTF_8)), out);
    return hold(console, out, fresh, mode);
  }

  Printed hold(Console console, ByteArrayOutputStream out, boolean fresh, Mode mode) {
    var clock = new Stepping();
    var room = new TerminalRoom(console, clock);
    var sessions = new Sessions(journal, 10);
    var coordinator =
        new Coordinator(
            sessions, journal, new Panel(new ScriptedReader()), room, Recall.NOTHING, clock);
    var soFar = journal.entries(seat.interview());
    if (fresh) {
      coordinator.hear(seat, new Signal.Open(new Plan(mode, Duration.ofMinutes(15), 2)));
    } else {
      coordinator.wake(seat);
    }
    var left = room.hold(seat, signal -> coordinator.hear(seat, signal), soFar);
    return new Printed(out.toString(UTF_8), left);
  }

  /** Text, and how the person left. */
  record Printed(String text, TerminalRoom.Leave left) {}

  Interview interview() {
    return Interview.fold(seat.sheet(), journal.entries(seat.interview()));
  }

  List<Fact> facts() {
    return journal.entries(seat.interview()).stream().map(entry -> entry.fact()).toList();
  }

  void put(Fact... facts) throws JournalException {
    journal.append(seat.interview(), seat.person(), 0, Rounds.entries(facts));
  }

  private final class Stepping extends Clock {
    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      synchronized (journal) {
        now = now.plus(step);
        return now;
      }
    }
  }
}
