package dev.pushback.edge.terminal;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Seat;
import dev.pushback.app.view.Countdown;
import dev.pushback.app.view.NewsView;
import dev.pushback.app.view.Page;
import dev.pushback.app.view.Phrase;
import dev.pushback.app.view.Phrases;
import dev.pushback.app.view.Refusals;
import dev.pushback.app.view.StandingView;
import dev.pushback.app.view.Words;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Refusal;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import dev.pushback.edge.terminal.TerminalRoom.Leave;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** The loop of one interview at a console: it prints what happened and hears what is typed. */
final class Sitting {
  private final Seat seat;
  private final Console console;
  private final Phrases phrases;
  private final InstantSource clock;
  private final BlockingQueue<Event> events;
  private final Typing typing;
  private final Consumer<Signal> hear;
  private final Keyboard keyboard;

  private Interview now;
  private Optional<Leave> left = Optional.empty();
  private boolean saidReading;

  Sitting(
      Seat seat,
      Consumer<Signal> hear,
      Console console,
      Phrases phrases,
      InstantSource clock,
      BlockingQueue<Event> events,
      Typing typing) {
    this.seat = seat;
    this.console = console;
    this.phrases = phrases;
    this.clock = clock;
    this.events = events;
    this.typing = typing;
    this.hear = hear;
    this.now = Interview.blank(seat.sheet());
    this.keyboard = new Keyboard(this);
  }

  Leave hold(List<Entry> soFar) {
    now = Interview.fold(seat.sheet(), soFar);
    takeUp(soFar);
    while (left.isEmpty()) {
      if (events.isEmpty()) {
        goOn();
      }
      if (left.isEmpty()) {
        take(next());
      }
    }
    return left.get();
  }

  private void takeUp(List<Entry> soFar) {
    console.show(new StandingView(soFar, now, phrases).page());
    switch (now.stage()) {
      case Stage.Answering _, Stage.Retrying _ -> hear(new Signal.Resume());
      case Stage.Blank _,
          Stage.Reading _,
          Stage.Rating _,
          Stage.Reviewing _,
          Stage.Rereading _,
          Stage.Reconsidering _,
          Stage.Over _ -> {}
    }
  }

  /** Looks at the clock, and asks for a line if it is the person's turn. */
  private void goOn() {
    boolean timed = now.stage() instanceof Stage.Answering;
    if (timed && Countdown.overdue(now, clock.instant())) {
      hear(new Signal.Tick());
      return;
    }
    switch (now.stage()) {
      case Stage.Answering _, Stage.Retrying _, Stage.Rating _, Stage.Reviewing _ -> askForLine();
      case Stage.Over _ -> {
        if (Command.SAMPLE.isIn(now.mode())) {
          askForLine();
        } else {
          leave(Leave.OVER);
        }
      }
      case Stage.Blank _, Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ -> {}
    }
  }

  private void askForLine() {
    if (keyboard.ended()) {
      pause();
    } else {
      typing.ask(Prompts.of(now, clock.instant()));
    }
  }

  private Event next() {
    try {
      var event = events.poll(1, TimeUnit.SECONDS);
      return event == null ? new Event.Quiet() : event;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      leave(Leave.PAUSED);
      return new Event.Quiet();
    }
  }

  private void take(Event event) {
    switch (event) {
      case Event.Shown shown when ours(shown.id()) -> shown(shown);
      case Event.Refused(var id, var why) when ours(id) -> refused(why);
      case Event.Trouble(var id, var oneLine) when ours(id) -> trouble(oneLine);
      case Event.Typed(var what) -> {
        typing.arrived();
        keyboard.typed(what);
      }
      case Event.Quiet _ -> quiet();
      case Event.Shown _, Event.Refused _, Event.Trouble _ -> {}
    }
  }

  private boolean ours(InterviewId id) {
    return id.equals(seat.interview());
  }

  /** What was shown before the person sat down is part of how the interview stood then. */
  private void shown(Event.Shown shown) {
    if (shown.now().version() <= now.version()) {
      return;
    }
    saidReading = false;
    var page = new NewsView(phrases).of(now, shown.news());
    now = shown.now();
    shown.news().forEach(entry -> keyboard.heard(entry.fact()));
    if (!console.live() && shown.news().stream().anyMatch(e -> asks(e.fact()))) {
      Countdown.left(now, clock.instant())
          .ifPresent(time -> page.blank().text(0, "(" + Countdown.words(time) + ")"));
    }
    console.show(page);
  }

  private static boolean asks(Fact fact) {
    return fact instanceof Fact.Opened
        || fact instanceof Fact.Probed
        || fact instanceof Fact.Encouraged;
  }

  private void refused(Refusal why) {
    if (why != Refusal.NOTHING_TO_DO && why != Refusal.STALE) {
      say(new Refusals(phrases).of(why));
    }
    keyboard.refused(why);
  }

  /** A person may try again; a pipe cannot, and an answer that nobody reads would be waited for. */
  private void trouble(String oneLine) {
    say(oneLine);
    boolean reading = now.awaiting() == Awaiting.READER;
    if (reading || !console.live() || now.stage() instanceof Stage.Blank) {
      say(keyboard.holdsDraft() ? Phrase.NOT_KEPT : Phrase.KEPT_SO_FAR);
      leave(Leave.FAILED);
    } else if (keyboard.holdsDraft()) {
      say(Phrase.STILL_HERE);
    }
  }

  private void quiet() {
    boolean reading = now.awaiting() == Awaiting.READER;
    if (reading && console.live() && !saidReading) {
      saidReading = true;
      say(Words.READING);
    }
  }

  Interview now() {
    return now;
  }

  boolean live() {
    return console.live();
  }

  Phrases phrases() {
    return phrases;
  }

  void hear(Signal signal) {
    hear.accept(signal);
  }

  void say(String sentence) {
    console.show(new Page().blank().text(0, sentence));
  }

  void say(Phrase phrase, String... values) {
    say(phrases.of(phrase, values));
  }

  void show(Page page) {
    console.show(page);
  }

  void leave(Leave how) {
    left = Optional.of(how);
  }

  void pause() {
    if (now.stage() instanceof Stage.Over) {
      leave(Leave.OVER);
      return;
    }
    say(Phrase.PAUSED, seat.interview().toString());
    leave(Leave.PAUSED);
  }
}
