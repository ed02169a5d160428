package dev.pushback;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/**
 * Somebody who takes part in a round through a pipe, types only when it is their turn, and whose
 * process may be killed at any moment.
 */
final class Candidate {
  private static final int STUCK_SECONDS = 60;

  private final Process process;
  private final Fate fate;
  private final ScheduledExecutorService clock;
  private final int round;
  private final Map<Move, Integer> acknowledged;
  private final List<String> acknowledgedTags = new ArrayList<>();
  private final long begun = System.nanoTime();

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();
  private Optional<Move> pending = Optional.empty();
  private String pendingTag = "";
  private Optional<ScheduledFuture<?>> doom = Optional.empty();
  private int heardUpTo;
  private int turns;
  private String firstPage = "";
  private long firstTurnAfter;
  private volatile boolean stuck;

  /** What a candidate can do, each leaving one fact. */
  enum Move {
    ANSWER,
    HINT,
    SKIP,
    RATE,
    REDO,
    QUIT,
    LEAVE
  }

  /** When a process is killed. */
  sealed interface Fate {
    /** Some time after its start. */
    record AfterStart(long nanos) implements Fate {}

    /** As soon as the n-th turn of its interviewer can be read. */
    record OnceShown(int turn) implements Fate {}

    /** Some time after the n-th line was typed. */
    record AfterTyping(int turn, long nanos) implements Fate {}

    /** Never. */
    record Spared() implements Fate {}
  }

  /**
   * @param kept how often each move is in the journal so far
   */
  Candidate(
      Process process,
      Fate fate,
      ScheduledExecutorService clock,
      int round,
      Map<Move, Integer> kept) {
    this.process = process;
    this.fate = fate;
    this.clock = clock;
    this.round = round;
    this.acknowledged = new EnumMap<>(kept);
  }

  /** Takes part until the process ends, by itself or not. */
  void takePart() throws IOException, InterruptedException {
    var guard =
        clock.schedule(
            () -> {
              stuck = true;
              kill();
            },
            STUCK_SECONDS,
            TimeUnit.SECONDS);
    if (fate instanceof Fate.AfterStart(var nanos)) {
      killAfter(nanos);
    }
    var part = new byte[8192];
    try (var out = process.getInputStream()) {
      for (int n = out.read(part); n >= 0; n = out.read(part)) {
        printed.write(part, 0, n);
        hear();
      }
    }
    process.waitFor();
    guard.cancel(false);
    doom.ifPresent(kill -> kill.cancel(false));
    if (stuck) {
      throw new AssertionError("nothing to type after:\n" + printed());
    }
  }

  private void hear() {
    var page = printed().substring(heardUpTo);
    var turn = page.endsWith("\n") ? Turn.in(page) : Optional.<Turn>empty();
    if (turn.isEmpty()) {
      return;
    }
    turns++;
    if (turns == 1) {
      firstPage = page;
      firstTurnAfter = System.nanoTime() - begun;
    }
    heardUpTo += page.length();
    acknowledge();
    if (fate.equals(new Fate.OnceShown(turns))) {
      kill();
    }
    type(move(turn.get()));
    if (fate instanceof Fate.AfterTyping(var n, var nanos) && n == turns) {
      killAfter(nanos);
    }
  }

  private void acknowledge() {
    pending.ifPresent(move -> acknowledged.merge(move, 1, Integer::sum));
    if (pending.equals(Optional.of(Move.ANSWER))) {
      acknowledgedTags.add(pendingTag);
    }
    pending = Optional.empty();
  }

  /** Through its handle, which leaves what it printed last to be read. */
  private void kill() {
    process.toHandle().destroyForcibly();
  }

  private void killAfter(long nanos) {
    if (nanos == 0) {
      kill();
    } else {
      doom = Optional.of(clock.schedule(this::kill, nanos, TimeUnit.NANOSECONDS));
    }
  }

  private Move move(Turn turn) {
    return switch (turn) {
      case RATE -> Move.RATE;
      case REVIEW -> count(Move.REDO) == 0 ? Move.REDO : Move.QUIT;
      case CLOSED -> Move.LEAVE;
      case RETRY -> Move.ANSWER;
      case ASKED -> {
        int said = count(Move.ANSWER);
        if (said == 1 && count(Move.HINT) == 0) {
          yield Move.HINT;
        }
        yield said == 2 && count(Move.SKIP) == 0 ? Move.SKIP : Move.ANSWER;
      }
    };
  }

  private int count(Move move) {
    return acknowledged.getOrDefault(move, 0);
  }

  private void type(Move move) {
    pending = Optional.of(move);
    var lines =
        switch (move) {
          case ANSWER -> answer() + "\n/done";
          case HINT -> "/hint";
          case SKIP -> "/skip";
          case RATE -> "3";
          case REDO -> "/redo";
          case QUIT -> "/quit";
          case LEAVE -> "";
        };
    try {
      process.getOutputStream().write((lines + "\n").getBytes(UTF_8));
      process.getOutputStream().flush();
    } catch (IOException _) {
      // It was killed; its output ends in a moment.
    }
  }

  private String answer() {
    int said = count(Move.ANSWER);
    pendingTag = "tag" + round + "x" + said + "x" + Long.toHexString(begun);
    return Answers.LIST.get(said % Answers.LIST.size()) + "\nThis is note " + pendingTag + ".";
  }

  /** Whether it was killed and did not end by itself. */
  boolean killed() {
    int code = process.exitValue();
    if (code != 0 && code != 137) {
      throw new AssertionError("exit code " + code + ":\n" + printed());
    }
    return code != 0;
  }

  String printed() {
    return printed.toString(UTF_8);
  }

  /** What was shown before the first line was typed; empty if it never came to that. */
  String firstPage() {
    return firstPage;
  }

  Optional<Long> firstTurnAfter() {
    return turns == 0 ? Optional.empty() : Optional.of(firstTurnAfter);
  }

  Map<Move, Integer> acknowledgedMoves() {
    return Map.copyOf(acknowledged);
  }

  List<String> acknowledgedTags() {
    return List.copyOf(acknowledgedTags);
  }

  Optional<Move> pending() {
    return pending;
  }

  /** The answer that was typed and about which nothing was heard any more. */
  Optional<String> pendingTag() {
    return pending.filter(Move.ANSWER::equals).map(_ -> pendingTag);
  }

  /** What the candidate is asked for, as the words on the page tell. */
  private enum Turn {
    RATE,
    REVIEW,
    CLOSED,
    RETRY,
    ASKED;

    private List<String> words() {
      return switch (this) {
        case RATE -> List.of("5 exceptional");
        case REVIEW -> List.of("Type /redo to try", "Type /quit to close.");
        case CLOSED -> List.of("The round is closed.");
        case RETRY -> List.of("Second attempt:");
        case ASKED -> List.of("Interviewer:", "Hint:");
      };
    }

    private int last(String page) {
      return words().stream().mapToInt(page::lastIndexOf).max().orElse(-1);
    }

    /** The turn whose words come last. */
    static Optional<Turn> in(String page) {
      return List.of(values()).stream()
          .filter(turn -> turn.last(page) >= 0)
          .max(java.util.Comparator.comparingInt(turn -> turn.last(page)));
    }
  }
}
