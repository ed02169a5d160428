package dev.pushback.cli;

import dev.pushback.app.casting.Comeback;
import dev.pushback.app.casting.Library;
import dev.pushback.app.panel.Panel;
import dev.pushback.app.practice.Beginning;
import dev.pushback.app.practice.Begun;
import dev.pushback.app.practice.LoopRuns;
import dev.pushback.app.practice.Order;
import dev.pushback.app.practice.Reception;
import dev.pushback.app.practice.Reminder;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Sessions;
import dev.pushback.app.view.LoopView;
import dev.pushback.app.view.Page;
import dev.pushback.core.interview.Signal;
import dev.pushback.edge.sqlite.SqliteJournal;
import dev.pushback.edge.terminal.Console;
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
    var reception = new Reception(library, journal, new SecureRandom());
    var rounds = new Rounds(library, journal, HERE);
    var open = unfinished(rounds);
    return switch (reception.begin(HERE, order, reception.freshId(), CLOCK.instant())) {
      case Beginning.Complete(var run) -> {
        var status = new LoopStatus(LoopStatus.runs(library, rounds, run.loop().id()));
        console.show(status.after(run));
        yield Exit.OK;
      }
      case Beginning other -> {
        var begun = new NotBegun(library).demand(other);
        if (begun.plan().isPresent()) {
          open.ifPresent(notice -> say(console, notice));
          begun.back().ifPresent(back -> say(console, brings(back)));
          order.team().ifPresent(team -> say(console, "Asked as the " + team + " team would ask."));
        }
        yield hold(begun, library, journal, console);
      }
    };
  }

  /** Said before another round is begun, if any can be taken up. */
  private static Optional<String> unfinished(Rounds rounds) throws JournalException {
    var open = rounds.unfinished().stream().filter(k -> rounds.sheet(k).isPresent()).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var newest = open.getFirst();
    var title = "\"" + rounds.sheet(newest).map(s -> s.question().title()).orElse("") + "\"";
    var said =
        open.size() == 1
            ? "Your round " + title + " is still unfinished."
            : open.size() + " rounds are still unfinished, the newest is " + title + ".";
    return Optional.of(
        said + " To take it up later: pushback practice --resume " + newest.interview());
  }

  /** A round of a loop is told with its place in it, however it was come to. */
  private int hold(Begun begun, Library library, SqliteJournal journal, Console console)
      throws JournalException {
    var rounds = new Rounds(library, journal, HERE);
    var part = begun.part();
    var loop = part.flatMap(place -> LoopRuns.loop(library, place.loop()));
    if (part.isEmpty() || loop.isEmpty()) {
      return sit(begun, library, journal, console);
    }
    var runs = new LoopRuns(loop.get(), rounds);
    var status = new LoopStatus(runs);
    say(console, LoopView.heading(loop.get(), part.get()));
    int exit = sit(begun, library, journal, console);
    for (var run : runs.all()) {
      if (run.id().equals(part.get().run())) {
        console.show(status.after(run));
      }
    }
    return exit;
  }

  private static int sit(Begun begun, Library library, SqliteJournal journal, Console console) {
    var seat = begun.seat();
    var room = new TerminalRoom(console, CLOCK);
    var recall = new Reminder(library, journal, CLOCK, ZoneId.systemDefault());
    var panel = new Panel(new EmbeddedReader());
    var coordinator =
        new Coordinator(new Sessions(journal, 1), journal, panel, room, recall, CLOCK);
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
    console.show(Page.of(sentence).blank());
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
