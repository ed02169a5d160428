package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.casting.Library;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import dev.pushback.edge.sqlite.SqliteJournal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a person runs it, over a journal on the disk. */
class StoriesCommandTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root", ".."));
  private static final Person LOCAL = new Person("local");
  private static final Library LIBRARY = library();

  @TempDir Path folder;
  private Pushback pushback;

  @BeforeEach
  void machine() {
    pushback = new Pushback(folder);
  }

  @Test
  void aStoryThatWasToldTwiceIsListedOnceAndGapsHaveAQuestion() throws Exception {
    tell(0, 0, "aaaa", 1);
    tell(0, 1, "bbbb", 2);
    tell(1, 0, "cccc", 3);
    var ended = pushback.run("", "stories");
    assertThat(ended.code()).as(ended.err()).isZero();
    var flowing = ended.out().replaceAll("\\s+", " ");
    assertThat(ended.out())
        .containsOnlyOnce("2026-05-01")
        .containsOnlyOnce("2026-05-03")
        .doesNotContain("2026-05-02")
        .contains(
            "  - ambiguity, initiative\n    pushback practice --question goal-without-a-brief");
    assertThat(flowing)
        .contains("told 2 times for \"What have you failed at?\", \"A criticism that stung\"")
        .contains("told once for \"A project you stopped\"")
        .containsPattern("failure: 1 told pushback practice --question [a-z-]+")
        .contains("killing a project: 1 told pushback practice --round behavioral")
        .doesNotContain("--question project-you-stopped");
    assertThat(ended.out().lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(80));
  }

  @Test
  void theSameAsJson() throws Exception {
    tell(0, 0, "aaaa", 1);
    tell(0, 1, "bbbb", 2);
    var root = new ObjectMapper().readTree(pushback.run("", "stories", "--json").out());
    assertThat(root.path("stories")).hasSize(1);
    assertThat(root.at("/stories/0/tellings")).hasSize(2);
    assertThat(root.at("/stories/0/tellings/1/round").asText()).isEqualTo("bbbb");
    assertThat(root.path("themes").findValuesAsText("theme")).contains("failure", "risk");
  }

  @Test
  void withoutAStoryItSaysHowToTellOne() throws Exception {
    var ended = pushback.run("", "stories");
    assertThat(ended.code()).isZero();
    assertThat(ended.out()).startsWith("No story yet. Tell one with: pushback practice");
    assertThat(ended.out()).contains("pushback practice --question estimate-far-off");
  }

  @Test
  void afterDeletionNothingIsLeft() throws Exception {
    tell(0, 0, "aaaa", 1);
    assertThat(pushback.run("", "mydata", "delete", "--yes").code()).isZero();
    assertThat(pushback.run("", "stories").out()).startsWith("No story yet.");
  }

  /** Keeps a round in which a story of the training half is told. */
  private void tell(int story, int telling, String id, int day)
      throws IOException, JournalException {
    var lines = Files.readAllLines(ROOT.resolve("bot/src/eval/stories/train.jsonl"));
    var told = new ObjectMapper().readTree(lines.get(story)).path("tellings").get(telling);
    var sheet = LIBRARY.sheet(told.path("question").asText()).orElseThrow();
    var at = Instant.parse("2026-04-30T12:00:00Z").plus(Duration.ofDays(day));
    var question = sheet.question();
    var facts =
        List.of(
            new Fact.Opened(
                question.id(),
                question.version(),
                sheet.rubric().id(),
                sheet.rubric().version(),
                sheet.rubric().hash(),
                question.text(),
                new Plan(Mode.PRACTICE, question.length(), 3)),
            new Fact.Answered("key", told.path("text").asText()),
            new Fact.Noted("rules-1", Optional.empty(), List.of(), Optional.empty(), Set.of()));
    try (var journal = SqliteJournal.open(pushback.home())) {
      var entries = facts.stream().map(fact -> new Entry(at, fact)).toList();
      journal.append(new InterviewId(id), LOCAL, 0, entries);
    }
  }

  private static Library library() {
    return switch (Content.load(ROOT)) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
