package dev.pushback.cli;

import dev.pushback.app.casting.Casting;
import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Wish;
import dev.pushback.app.panel.Panel;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Seat;
import dev.pushback.app.session.Sessions;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.loop.Round;
import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.edge.sqlite.SqliteJournal;
import dev.pushback.edge.terminal.Console;
import dev.pushback.edge.terminal.TerminalRoom;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;

/** One round at this machine's terminal, from the first word to the last. */
final class Practice {
  /** Everybody at this machine's terminal is this person. */
  static final Person HERE = new Person("local");

  private static final int PROBES = 3;

  /** Facts are kept to the millisecond, so time is told no finer. */
  private static final Clock CLOCK = Clock.tickMillis(ZoneOffset.UTC);

  private final Installation installation;
  private final Order order;

  /** What was asked for on the command line. */
  record Order(
      Optional<String> question,
      Optional<String> kind,
      Optional<String> round,
      Optional<Mode> mode,
      Optional<Integer> minutes,
      Optional<Integer> probes,
      Optional<Seniority> level,
      Optional<String> loop,
      Optional<String> resume,
      boolean fresh) {}

  /**
   * A round that somebody sits down to.
   *
   * @param plan how to open it; empty if it was begun before
   */
  record Begun(Seat seat, Optional<Plan> plan) {}

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
      return hold(done(library), journal);
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }

  private int hold(Library library, SqliteJournal journal) throws Failure, JournalException {
    var loop = order.loop();
    if (loop.isEmpty()) {
      return hold(begin(library, journal.kept(HERE)), library, journal);
    }
    var practice = new LoopPractice(library, journal, loop.get());
    if (practice.isComplete() && !order.fresh()) {
      System.out.print(practice.after());
      System.out.flush();
      return Exit.OK;
    }
    var chance = new Casting(library, new SecureRandom());
    var mode = order.mode().orElse(Mode.REAL);
    var begun = practice.begin(chance, mode, order.level(), order.fresh());
    begun.plan().flatMap(Plan::part).map(practice::heading).ifPresent(System.out::println);
    int exit = hold(begun, library, journal);
    System.out.print(practice.after());
    System.out.flush();
    return exit;
  }

  private Begun begin(Library library, List<Journal.Kept> kept) throws Failure {
    var unfinished = unfinished(kept);
    if (unfinished.isPresent()) {
      return new Begun(seat(library, unfinished.get()), Optional.empty());
    }
    var casting = new Casting(library, new SecureRandom());
    var seat = drawn(casting, library, kept);
    return new Begun(seat, Optional.of(plan(library, seat.sheet(), casting.lot())));
  }

  private int hold(Begun begun, Library library, SqliteJournal journal)
      throws Failure, JournalException {
    try (var console = Console.open(System.getenv())) {
      var room = new TerminalRoom(console, CLOCK);
      var memory = new Memory(library, journal, begun.seat().interview(), CLOCK);
      var sessions = new Sessions(journal, 1);
      var coordinator =
          new Coordinator(sessions, journal, new Panel(new EmbeddedReader(), memory), room, CLOCK);
      var seat = begun.seat();
      var current = sessions.interview(seat);
      if (begun.plan().isPresent()) {
        coordinator.hear(seat, new Signal.Open(begun.plan().get()));
      } else {
        coordinator.wake(seat);
      }
      var left = room.hold(seat, signal -> coordinator.hear(seat, signal), current);
      return left == TerminalRoom.Leave.FAILED ? Exit.CANNOT_STORE : Exit.OK;
    } catch (IOException e) {
      throw new Failure(Exit.UNAVAILABLE, "The terminal cannot be used: " + e.getMessage());
    }
  }

  private Optional<Journal.Kept> unfinished(List<Journal.Kept> kept) throws Failure {
    if (order.resume().isPresent()) {
      var wanted = order.resume().get();
      return Optional.of(
          kept.stream()
              .filter(k -> k.interview().value().equals(wanted) && !k.over())
              .findFirst()
              .orElseThrow(() -> new Failure(Exit.NOT_FOUND, noRound(wanted))));
    }
    return order.fresh() ? Optional.empty() : kept.stream().filter(k -> !k.over()).findFirst();
  }

  private static String noRound(String wanted) {
    return "There is no unfinished round \"" + wanted + "\"; \"pushback sessions\" lists yours.";
  }

  private static Seat seat(Library library, Journal.Kept kept) throws Failure {
    var sheet =
        library
            .sheet(kept.question())
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.NOT_FOUND,
                        "The question of your unfinished round, "
                            + kept.question()
                            + ", is no longer in the bank. Begin another: pushback practice"
                            + " --new"));
    return new Seat(HERE, kept.interview(), sheet);
  }

  private Seat drawn(Casting casting, Library library, List<Journal.Kept> kept) throws Failure {
    var wish =
        new Wish(
            order.question(), order.kind().map(Set::of).orElse(Set.of()), types(library), Set.of());
    var before = kept.stream().map(Journal.Kept::question).toList();
    var sheet =
        casting
            .draw(wish, before)
            .orElseThrow(() -> new Failure(Exit.NOT_FOUND, noQuestion(library)));
    return new Seat(HERE, new InterviewId(casting.token()), sheet);
  }

  private Set<String> types(Library library) {
    return order
        .round()
        .map(Set::of)
        .orElseGet(
            () ->
                order.question().isPresent() || order.kind().isPresent()
                    ? Set.of()
                    : quick(library).map(Round::types).orElse(Set.of()));
  }

  private String noQuestion(Library library) {
    var kinds =
        library
            .questions()
            .map(Question::kind)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    var rounds =
        library
            .questions()
            .map(Question::round)
            .distinct()
            .sorted()
            .collect(Collectors.joining(", "));
    return "No question fits. Kinds in the bank: "
        + kinds
        + "; rounds: "
        + rounds
        + "; \"pushback questions\" lists them all.";
  }

  /** The round that is held when nothing else was asked for. */
  private static Optional<Round> quick(Library library) {
    return library.loops().stream()
        .filter(loop -> loop.id().equals("quick"))
        .findFirst()
        .map(loop -> loop.rounds().getFirst());
  }

  private Plan plan(Library library, Sheet sheet, int lot) {
    int probes = order.probes().or(() -> quick(library).map(Round::probes)).orElse(PROBES);
    return new Plan(
        order.mode().orElse(Mode.PRACTICE),
        order.minutes().map(Duration::ofMinutes).orElse(sheet.question().length()),
        probes,
        order.level().orElse(Seniority.MID),
        lot,
        Optional.empty());
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
