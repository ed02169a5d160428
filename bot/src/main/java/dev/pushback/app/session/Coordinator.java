package dev.pushback.app.session;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.panel.Panel;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Step;
import java.time.Clock;
import java.util.List;

/**
 * The one door for everything that reaches an interview. Keep, then show, then ask: a crash after
 * any of the three loses nothing.
 */
public final class Coordinator {
  private static final System.Logger LOG = System.getLogger(Coordinator.class.getName());

  private final Sessions sessions;
  private final Journal journal;
  private final Panel panel;
  private final Room room;
  private final Clock clock;
  private final Lanes lanes = new Lanes();

  public Coordinator(Sessions sessions, Journal journal, Panel panel, Room room, Clock clock) {
    this.sessions = requireNonNull(sessions);
    this.journal = requireNonNull(journal);
    this.panel = requireNonNull(panel);
    this.room = requireNonNull(room);
    this.clock = requireNonNull(clock);
  }

  /** Hears a signal and answers in the room. Signals of one person are heard one at a time. */
  public void hear(Seat seat, Signal signal) {
    lanes.run(seat.person(), () -> guarded(seat, () -> inLane(seat, signal)));
  }

  /** Takes an interview up where its facts left it: shows nothing, asks whoever is awaited. */
  public void wake(Seat seat) {
    lanes.run(seat.person(), () -> guarded(seat, () -> ask(seat, sessions.interview(seat))));
  }

  private void inLane(Seat seat, Signal signal) throws JournalException {
    var interview = sessions.interview(seat);
    switch (interview.on(signal, clock.instant())) {
      case Step.Refused(var why) -> room.refuse(seat.interview(), why, interview);
      case Step.Taken(var entries, var next) -> {
        keep(seat, interview, entries, next);
        room.show(seat.interview(), entries, next);
        ask(seat, next);
      }
    }
  }

  private void keep(Seat seat, Interview before, List<Entry> entries, Interview next)
      throws JournalException {
    try {
      journal.append(seat.interview(), seat.person(), before.version(), entries);
    } catch (JournalException e) {
      sessions.forget(seat);
      throw e;
    }
    sessions.put(seat, next);
  }

  private void ask(Seat seat, Interview interview) {
    if (interview.awaiting() == Awaiting.READER) {
      Thread.ofVirtual()
          .name("panel-" + seat.interview())
          .start(() -> guarded(seat, () -> hear(seat, panel.read(interview))));
    }
  }

  /**
   * The one place that survives a bug: the person is told, the operator gets a line with the id.
   */
  private void guarded(Seat seat, Work work) {
    try {
      work.run();
    } catch (JournalException e) {
      LOG.log(System.Logger.Level.ERROR, "interview {0}: {1}", seat.interview(), e.getMessage());
      room.trouble(seat.interview(), requireNonNull(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "interview {0}: {1}", seat.interview(), whereabouts(e));
      room.trouble(
          seat.interview(),
          "Something went wrong on our side. Everything up to your last answer is kept.");
    }
  }

  /** What kind of bug and where; its message is left out, it might quote an answer. */
  private static String whereabouts(RuntimeException bug) {
    var frames = bug.getStackTrace();
    return bug.getClass().getName() + (frames.length > 0 ? " at " + frames[0] : "");
  }

  private interface Work {
    void run() throws JournalException;
  }
}
