package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.Candidate.Fate;
import dev.pushback.Candidate.Move;
import dev.pushback.app.casting.Library;
import dev.pushback.app.session.InterviewId;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Rounds whose process is killed at random moments and taken up by a new one: whatever the
 * candidate has seen an answer to is kept once, and the round goes on where its facts left it.
 */
final class KillTest {
  private static final String QUESTION = "housing-form-prefill";
  private static final int ROUNDS_IN_A_HOME = 3;
  private static final Pattern EXPECTED =
      Pattern.compile("journal\\.(db|db-wal|db-shm|db-journal|lock)|native/[^/]+/[^/]+");
  private static final Pattern EXPECTED_AT_REST =
      Pattern.compile(
          "journal\\.(db|lock)|native/[^/]+/(unpack\\.lock|[^/]*sqlitejdbc\\.\\w+(\\.size)?)");
  private static final Pattern SHOWN = Pattern.compile("(?:Interviewer|Hint): (.{1,40})");

  @TempDir private Path folder;

  private final long seed = Long.getLong("pushback.seed", System.nanoTime());
  private final Random chance = new Random(seed);
  private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
  private final Library library =
      ((Loaded.Whole) Content.load(Path.of(System.getProperty("pushback.root")))).library();

  private Pushback pushback;
  private Optional<InterviewId> finished = Optional.empty();
  private List<String> acknowledged = new ArrayList<>();
  private List<String> uncertain = new ArrayList<>();
  private long startMillis = 1000;
  private int starts;
  private int kills;
  private int rounds;
  private int resumed;
  private int answers;
  private int lost;
  private int doubled;

  @BeforeEach
  void moveHouse() throws IOException {
    finished = Optional.empty();
    pushback = new Pushback(Files.createDirectory(folder.resolve("home-" + rounds)));
  }

  @AfterEach
  void stopTheClock() {
    clock.shutdownNow();
  }

  @Test
  @Timeout(120)
  void tenKillsLoseAndDoubleNothing() throws Exception {
    campaign(10);
  }

  @Test
  @Tag("campaign")
  @Timeout(1800)
  void twoHundredKillsLoseAndDoubleNothing() throws Exception {
    campaign(200);
  }

  private void campaign(int wanted) throws Exception {
    long begun = System.nanoTime();
    while (kills < wanted) {
      round(wanted);
      if (rounds % ROUNDS_IN_A_HOME == 0) {
        moveHouse();
      }
    }
    System.out.printf(
        "kills %d, starts %d, rounds %d, resumed and checked %d, answers acknowledged %d,"
            + " lost %d, doubled %d, %d s, seed %d%n",
        kills,
        starts,
        rounds,
        resumed,
        answers,
        lost,
        doubled,
        (System.nanoTime() - begun) / 1_000_000_000,
        seed);
    assertThat(lost).as("lost").isZero();
    assertThat(doubled).as("doubled").isZero();
  }

  /** One round from its first word to its end, through as many processes as it takes. */
  private void round(int wanted) throws Exception {
    acknowledged = new ArrayList<>();
    uncertain = new ArrayList<>();
    var now = kept();
    while (!now.over()) {
      var before = now;
      var candidate = process(before, kills < wanted ? fate() : new Fate.Spared());
      kills += candidate.killed() ? 1 : 0;
      assertTidy(candidate.killed() ? EXPECTED : EXPECTED_AT_REST);
      now = kept();
      compare(before, candidate, now);
      assertThat(candidate.killed() || now.over()).as("a round that was left is over").isTrue();
    }
    finished = now.id();
    rounds++;
    answers += acknowledged.size();
  }

  private Kept kept() throws Exception {
    return Kept.in(pushback.home(), library, QUESTION, finished);
  }

  private Candidate process(Kept before, Fate fate) throws Exception {
    var command =
        before.entries().isEmpty()
            ? pushback.command("practice", "--question", QUESTION, "--probes", "4")
            : pushback.command("practice");
    starts++;
    var errors = folder.resolve("errors").toFile();
    var process = command.redirectError(ProcessBuilder.Redirect.appendTo(errors)).start();
    var candidate = new Candidate(process, fate, clock, rounds, before.moves());
    candidate.takePart();
    candidate.firstTurnAfter().ifPresent(nanos -> startMillis = nanos / 1_000_000);
    assertThat(errors).isEmpty();
    return candidate;
  }

  /** Half of the moments lie within the few milliseconds in which something is being written. */
  private Fate fate() {
    long millis = 1_000_000;
    return switch (chance.nextInt(6)) {
      case 0 -> new Fate.AfterStart(chance.nextLong(3 * startMillis / 2 * millis));
      case 1 -> new Fate.OnceShown(1 + chance.nextInt(4));
      case 2 -> new Fate.AfterTyping(1 + chance.nextInt(3), 0);
      case 3 -> new Fate.AfterTyping(1 + chance.nextInt(3), chance.nextLong(60 * millis));
      default -> new Fate.AfterTyping(1 + chance.nextInt(4), chance.nextLong(8 * millis));
    };
  }

  private void compare(Kept before, Candidate candidate, Kept after) {
    var old = before.entries();
    assertThat(after.entries().subList(0, Math.min(old.size(), after.entries().size())))
        .as("no fact changed or vanished")
        .isEqualTo(old);
    countMoves(candidate, after);
    acknowledged.addAll(candidate.acknowledgedTags());
    candidate.pendingTag().ifPresent(uncertain::add);
    for (var tag : acknowledged) {
      lost += after.answersWith(tag) == 0 ? 1 : 0;
      doubled += after.answersWith(tag) > 1 ? 1 : 0;
    }
    for (var tag : uncertain) {
      doubled += after.answersWith(tag) > 1 ? 1 : 0;
    }
    lost += (int) shown(candidate.printed()).filter(words -> !after.asks(words)).count();
    if (!candidate.firstPage().isEmpty()) {
      before.assertShownBy(candidate.firstPage());
      resumed += old.isEmpty() ? 0 : 1;
    }
  }

  /** The beginnings of all that the interviewer was seen to say. */
  private static Stream<String> shown(String printed) {
    return SHOWN.matcher(Kept.flat(printed)).results().map(shown -> shown.group(1));
  }

  private void countMoves(Candidate candidate, Kept after) {
    var acked = candidate.acknowledgedMoves();
    for (var move : Set.of(Move.ANSWER, Move.HINT, Move.SKIP, Move.RATE, Move.REDO, Move.QUIT)) {
      int seen = acked.getOrDefault(move, 0);
      int kept = after.moves().getOrDefault(move, 0);
      boolean pending = candidate.pending().filter(move::equals).isPresent();
      lost += Math.max(0, seen - kept);
      doubled += Math.max(0, kept - seen - (pending ? 1 : 0));
    }
  }

  private void assertTidy(Pattern expected) throws IOException {
    try (var litter = Files.list(pushback.temporary())) {
      assertThat(litter).isEmpty();
    }
    if (Files.exists(pushback.home())) {
      try (var files = Files.walk(pushback.home())) {
        var names = new TreeSet<String>();
        files
            .filter(Files::isRegularFile)
            .forEach(file -> names.add(pushback.home().relativize(file).toString()));
        assertThat(names).allMatch(name -> expected.matcher(name).matches());
      }
    }
  }
}
