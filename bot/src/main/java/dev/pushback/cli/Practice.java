package dev.pushback.cli;

import dev.pushback.app.casting.Casting;
import dev.pushback.app.casting.Comeback;
import dev.pushback.app.casting.Library;
import dev.pushback.app.panel.Panel;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Sessions;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Signal;
import dev.pushback.edge.sqlite.SqliteJournal;
import dev.pushback.edge.terminal.Console;
import dev.pushback.edge.terminal.Page;
import dev.pushback.edge.terminal.TerminalRoom;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** One round at this machine's terminal, from the first word to the last. */
final class Practice {
  /** Everybody at this machine's terminal is this person. */
  static final Person HERE = new Person("local");

  /** Facts are kept to the millisecond, so time is told no finer. */
  static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);

  private final Installation installation;
  private final Order order;

  Practice(Installation installation, Order order) {
    this.installation = installation;
    this.order = order;
  }

  /**
   * Content and journal are opened side by side: a candidate waits for the slower of the two only.
   */
  int hold() throws Failure, InterruptedException {
    var library = new FutureTask<>(installation::library);
    Thread.ofPlatform().name("content").start(library);
    try (var journal = installation.journal()) {
      var loaded = done(library);
      try (var console = Console.open(System.getenv())) {
        return hold(loaded, journal, console);
      } catch (IOException e) {
        throw new Failure(Exit.UNAVAILABLE, "The terminal cannot be used: " + e.getMessage());
      }
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }

  private int hold(Library library, SqliteJournal journal, Console console)
      throws Failure, JournalException {
    if (order.loop().isPresent() && !order.fresh()) {
      var practice = new LoopPractice(library, journal, order.loop().get());
      var run = practice.run();
      if (run.isPresent() && run.get().complete()) {
        console.show(practice.after(run.get(), console.width()));
        return Exit.OK;
      }
    }
    var unfinished = new Unfinished(library, journal);
    var begun = begin(library, journal, unfinished);
    if (begun.plan().isPresent()) {
      unfinished.notice().ifPresent(notice -> say(console, notice));
      begun.back().ifPresent(back -> say(console, brings(back)));
      order.team().ifPresent(team -> say(console, "Asked as the " + team + " team would ask."));
    }
    return hold(begun, library, journal, console);
  }

  private Begun begin(Library library, Journal journal, Unfinished unfinished)
      throws Failure, JournalException {
    var casting = new Casting(library, new SecureRandom());
    if (order.loop().isPresent()) {
      return new LoopPractice(library, journal, order.loop().get())
          .begin(casting, order.mode().orElse(Mode.REAL), order.level(), order.fresh());
    }
    if (order.resume().isPresent()) {
      return unfinished.named(order.resume().get());
    }
    var newest = order.fresh() ? Optional.<Begun>empty() : unfinished.newest();
    if (newest.isPresent()) {
      return newest.get();
    }
    var past = Memory.past(library, journal);
    return new Drawing(library, order, casting).draw(past, CLOCK.instant());
  }

  /** A round of a loop is told with its place in it, however it was come to. */
  private int hold(Begun begun, Library library, SqliteJournal journal, Console console)
      throws Failure, JournalException {
    var part = begun.part();
    if (part.isEmpty() || !LoopPractice.isKnown(library, part.get().loop())) {
      return sit(begun, library, journal, console);
    }
    var practice = new LoopPractice(library, journal, part.get().loop());
    say(console, practice.heading(part.get()));
    int exit = sit(begun, library, journal, console);
    for (var run : practice.runs()) {
      if (run.id().equals(part.get().run())) {
        console.show(practice.after(run, console.width()));
      }
    }
    return exit;
  }

  private static int sit(Begun begun, Library library, SqliteJournal journal, Console console) {
    var seat = begun.seat();
    var room = new TerminalRoom(console, CLOCK);
    var memory = new Memory(library, journal, seat.interview(), CLOCK);
    var panel = new Panel(new EmbeddedReader(), memory);
    var coordinator = new Coordinator(new Sessions(journal, 1), journal, panel, room, CLOCK);
    begun
        .plan()
        .ifPresentOrElse(
            plan -> coordinator.hear(seat, new Signal.Open(plan)), () -> coordinator.wake(seat));
    var left = room.hold(seat, signal -> coordinator.hear(seat, signal), begun.soFar());
    return left == TerminalRoom.Leave.FAILED ? Exit.CANNOT_STORE : Exit.OK;
  }

  private static String brings(Comeback back) {
    return "Something comes back to you: \"%s\" was not there on %s. This question gives it another try."
        .formatted(back.check().name(), DAY.format(back.missed().atZone(ZoneId.systemDefault())));
  }

  private static void say(Console console, String sentence) {
    console.show(Page.of(console.width(), sentence).blank());
  }

  private static <T> T done(FutureTask<T> task) throws Failure, InterruptedException {
    try {
      return task.get();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Failure failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }
}
