package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.reading.Shelf;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.question.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the page on the guides promises is there. */
class GuideCoverageTest {
  private static final Path PAGE =
      Path.of(System.getProperty("pushback.root"), "bot", "docs", "guide-coverage.md");
  private static final int FEWEST = 3;

  private static String page() throws IOException {
    return Files.readString(PAGE);
  }

  private static List<String> named(String option) throws IOException {
    return Pattern.compile(option + " ([a-z0-9-]+)")
        .matcher(page())
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }

  @Test
  void everyRowHasACommand() throws IOException {
    var rows = page().lines().filter(line -> line.matches("\\| \\d+ \\|.*")).toList();
    assertThat(rows).hasSize(28).allMatch(row -> row.contains("`bot/pushback "));
    IntStream.range(0, rows.size())
        .forEach(i -> assertThat(rows.get(i)).startsWith("| " + (i + 1) + " |"));
  }

  @Test
  void everyRoundTypeThatIsNamedHasThreeQuestions() throws IOException {
    for (var round : named("--round")) {
      assertThat(Shelf.library().questions().filter(q -> q.round().equals(round)))
          .as(round)
          .hasSizeGreaterThanOrEqualTo(FEWEST);
    }
  }

  @Test
  void everyQuestionAndLoopThatIsNamedExists() throws IOException {
    assertThat(Shelf.library().questions().map(Question::id)).containsAll(named("--question"));
    assertThat(Shelf.library().loops().stream().map(Loop::id))
        .containsAll(named("--loop"))
        .containsAll(named("committee"));
  }
}
