package dev.pushback.app.session;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.panel.Panel;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Step;
import java.time.InstantSource;
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
  private final Recall recall;
  private final InstantSource clock;
  private final Lanes lanes = new Lanes();

  public Coordinator(
      Sessions sessions,
      Journal journal,
      Panel panel,
      Room room,
      Recall recall,
      InstantSource clock) {
    this.sessions = requireNonNull(sessions);
    this.journal = requireNonNull(journal);
    this.panel = requireNonNull(panel);
    this.room = requireNonNull(room);
    this.recall = requireNonNull(recall);
    this.clock = requireNonNull(clock);
  }

  /** Hears a signal that is given now. */
  public void hear(Seat seat, Signal signal) {
    hear(seat, signal, Occasion.of(clock.instant()));
  }

  /**
   * Hears a signal and answers in the room. Signals of one person are heard one at a time.
   *
   * @return whether it was taken or refused; false if something failed and it may be given again
   */
  public boolean hear(Seat seat, Signal signal, Occasion occasion) {
    return lanes.call(seat.person(), () -> guarded(seat, () -> inLane(seat, signal, occasion)));
  }

  /** Takes an interview up where its facts left it: shows nothing, asks whoever is awaited. */
  public void wake(Seat seat) {
    lanes.call(seat.person(), () -> guarded(seat, () -> ask(seat, sessions.interview(seat))));
  }

  /** Drops what is held in memory about a person; the journal knows the rest, if it is kept. */
  public void forget(Person person) {
    lanes.call(
        person,
        () -> {
          sessions.forget(person);
          return true;
        });
  }

  private void inLane(Seat seat, Signal signal, Occasion occasion) throws JournalException {
    var interview = sessions.interview(seat);
    switch (interview.on(signal, occasion.when())) {
      case Step.Refused(var why) -> room.refuse(seat, why, interview);
      case Step.Taken(var entries, var next) -> {
        keep(seat, interview.version(), entries, occasion);
        sessions.put(seat, next);
        room.show(seat, entries, next);
        ask(seat, next);
      }
    }
  }

  private void keep(Seat seat, int from, List<Entry> entries, Occasion occasion)
      throws JournalException {
    try {
      journal.append(seat.interview(), seat.person(), from, entries, occasion.received());
    } catch (JournalException e) {
      sessions.forget(seat.person());
      throw e;
    }
  }

  private void ask(Seat seat, Interview interview) {
    if (interview.awaiting() == Awaiting.READER) {
      Thread.ofVirtual()
          .name("panel-" + seat.interview())
          .start(() -> guarded(seat, () -> hear(seat, read(seat, interview))));
    }
  }

  private Signal.Note read(Seat seat, Interview interview) {
    return panel.read(interview, () -> recall.aside(seat, interview));
  }

  /**
   * The one place that survives a bug: the person is told, the operator gets a line with the id.
   */
  private boolean guarded(Seat seat, Work work) {
    try {
      work.run();
      return true;
    } catch (JournalException e) {
      LOG.log(System.Logger.Level.ERROR, "interview {0}: {1}", seat.interview(), e.getMessage());
      room.trouble(seat, requireNonNull(e.getMessage()));
      return false;
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.ERROR, "interview {0}: {1}", seat.interview(), whereabouts(e));
      room.trouble(
          seat, "Something went wrong on our side. Everything up to your last answer is kept.");
      return false;
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
