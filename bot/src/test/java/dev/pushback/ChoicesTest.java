package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What can be chosen on the command line: a wrong name is told, with the one that was meant. */
@Timeout(120)
class ChoicesTest {
  private static final int USAGE = 2;
  private static final int NOT_FOUND = 66;

  @TempDir private Path folder;

  private Pushback.Ended run(String... args) throws Exception {
    return new Pushback(folder).run("", args);
  }

  @Test
  void anUnknownTeamIsRefusedWithTheNearest() throws Exception {
    var ended = run("practice", "--team", "contnet");
    assertThat(ended.code()).isEqualTo(USAGE);
    assertThat(ended.err())
        .startsWith("There is no team \"contnet\". Did you mean content?\n")
        .contains("content, growth, marketing, operations, platform, product");
    assertThat(ended.out()).isEmpty();
  }

  @Test
  void aLoopTakesNoChoiceOfItsRounds() throws Exception {
    var ended = run("practice", "--loop", "data-pm", "--kind", "sql", "--resume", "abc");
    assertThat(ended.code()).isEqualTo(USAGE);
    assertThat(ended.err()).contains("leave out --kind, --resume");
  }

  @Test
  void theWrongNameIsToldWithTheNearest() throws Exception {
    var round = run("practice", "--kind", "sql", "--round", "root-cuase");
    assertThat(round.code()).isEqualTo(NOT_FOUND);
    assertThat(round.err())
        .startsWith("There is no round \"root-cuase\". Did you mean root-cause?\n")
        .contains("pushback questions");
    var both = run("practice", "--kind", "sql", "--round", "executive");
    assertThat(both.err()).startsWith("No question is all of this: kind sql, round executive.");
  }

  @Test
  void theListFitsTheScreenAndTellsHowMuchItShows() throws Exception {
    var all = run("questions").out();
    assertThat(all.lines()).allMatch(line -> line.length() <= 80);
    assertThat(all).containsPattern("(\\d+) of \\1 questions\\.");
    var some = run("questions", "--kind", "sql", "--team", "growth", "--level", "mid").out();
    assertThat(some.lines()).hasSizeLessThan((int) all.lines().count());
    assertThat(run("questions", "--role", "nobody").err()).contains("There is no role \"nobody\"");
  }
}
