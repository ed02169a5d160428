package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Room;
import dev.pushback.app.session.Seat;
import dev.pushback.app.view.Phrases;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.interview.Signal;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Consumer;

/** Where one person sits at a console. What is shown here waits in line until it is printed. */
public final class TerminalRoom implements Room {
  private final Console console;
  private final Phrases phrases = TerminalPhrases.load();
  private final InstantSource clock;
  private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

  /** How a person left an interview. */
  public enum Leave {
    /** Nothing can be added to it. */
    OVER,
    /** It can be taken up later. */
    PAUSED,
    /** Something failed; it can be taken up later, but the last answer may not have been kept. */
    FAILED
  }

  public TerminalRoom(Console console, InstantSource clock) {
    this.console = requireNonNull(console);
    this.clock = requireNonNull(clock);
  }

  /**
   * Holds an interview until it is over or the person leaves.
   *
   * @param hear takes the person's signals to the interview
   * @param soFar all that happened in it, if it is taken up again; nothing if it is or will be
   *     opened anew, in which case the opening is printed once it is shown here
   */
  public Leave hold(Seat seat, Consumer<Signal> hear, List<Entry> soFar) {
    try (var typing = new Typing(console, events)) {
      return new Sitting(seat, hear, console, phrases, clock, events, typing).hold(soFar);
    }
  }

  @Override
  public void show(Seat seat, List<Entry> news, Interview now) {
    events.add(new Event.Shown(seat.interview(), news, now));
  }

  @Override
  public void refuse(Seat seat, Refusal why, Interview now) {
    events.add(new Event.Refused(seat.interview(), why));
  }

  @Override
  public void trouble(Seat seat, String oneLine) {
    events.add(new Event.Trouble(seat.interview(), oneLine));
  }
}
