package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.casting.Run;
import dev.pushback.app.panel.Panel;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Shelf;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.interview.Step;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.rubric.Seniority;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/**
 * A loop that was begun with the version that brought loops, as its journal was written then: later
 * versions go on with it. Never write these files again; add others.
 */
class KeptLoopTest {
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "journals");
  private static final Instant BEGUN = Instant.parse("2026-11-21T09:00:00Z");
  private static final String LOOP = "data-pm";

  /** The rounds that were held, in order: the round of the loop and the question that was drawn. */
  private enum Kept {
    RECRUITER("recruiter-screen", "grocery-data-product-why", true),
    MANAGER("hiring-manager-call", "hotel-demand-data-screen", false);

    private final String round;
    private final String question;
    private final boolean finished;

    Kept(String round, String question, boolean finished) {
      this.round = round;
      this.question = question;
      this.finished = finished;
    }

    private Path file() {
      return FOLDER.resolve("loop-" + round + ".jsonl");
    }
  }

  private static Loop loop() {
    return Shelf.library().loops().stream()
        .filter(l -> l.id().equals(LOOP))
        .findFirst()
        .orElseThrow();
  }

  private static Interview folded(Kept kept) throws IOException, Body.Malformed {
    var entries = new ArrayList<Entry>();
    for (var line : Files.readAllLines(kept.file())) {
      var space = line.indexOf(' ');
      entries.add(
          new Entry(
              BEGUN.plusSeconds(entries.size() * 60L),
              FactCodec.fact(line.substring(0, space), Json.parse(line.substring(space + 1)))));
    }
    return Interview.fold(Shelf.library().sheet(kept.question).orElseThrow(), entries);
  }

  @Test
  void aLoopThatWasLeftGoesOnInEveryLaterVersion() throws Exception {
    if (Boolean.getBoolean("golden.write.journals")) {
      write();
    }
    var recruiter = folded(Kept.RECRUITER);
    var manager = folded(Kept.MANAGER);
    assertThat(recruiter.stage()).isInstanceOf(Stage.Over.class);
    assertThat(recruiter.scored()).isPresent();
    assertThat(recruiter.seniority()).isEqualTo(Seniority.SENIOR);

    var run = Run.latest(loop(), List.of(manager, recruiter)).orElseThrow();
    assertThat(run.done()).isEqualTo(1);
    assertThat(run.unfinished()).contains(manager);
    assertThat(manager.stage()).isInstanceOf(Stage.Answering.class);
    assertThat(manager.on(new Signal.Say("next", "And then we went on."), BEGUN))
        .isInstanceOf(Step.Taken.class);
  }

  private static void write() throws IOException {
    Files.createDirectories(FOLDER);
    for (var kept : Kept.values()) {
      var lines =
          played(kept).stream()
              .map(fact -> FactCodec.type(fact) + " " + Json.write(FactCodec.body(fact)))
              .toList();
      Files.write(kept.file(), lines);
    }
  }

  private static List<Fact> played(Kept kept) {
    var sheet = Shelf.library().sheet(kept.question).orElseThrow();
    var part = new Part("kx3v9q", LOOP, 1, kept.round);
    var plan =
        new Plan(Mode.REAL, Duration.ofMinutes(30), 2, Seniority.SENIOR, 77, Optional.of(part));
    var facts = new ArrayList<Fact>();
    var interview = Interview.blank(sheet);
    var panel = new Panel(new EmbeddedReader());
    Signal next = new Signal.Open(plan);
    for (int turn = 0; !(interview.stage() instanceof Stage.Over); turn++) {
      if (!(interview.on(next, BEGUN) instanceof Step.Taken(var entries, var after))) {
        throw new AssertionError(next + " was refused");
      }
      entries.forEach(entry -> facts.add(entry.fact()));
      interview = after;
      if (!kept.finished && turn == 2) {
        return facts;
      }
      var said = turn == 0 ? sheet.question().samples().strong() : "I would keep to that.";
      next =
          interview.awaiting() == Awaiting.READER
              ? panel.read(interview)
              : interview.stage() instanceof Stage.Rating
                  ? new Signal.Rate(3)
                  : new Signal.Say("k" + turn, said);
    }
    return facts;
  }
}
