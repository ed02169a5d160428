package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.reading.Shelf;
import dev.pushback.core.question.Question;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A whole loop through the real command line, left in the middle and taken up again. */
@Timeout(180)
final class LoopRehearsalTest {
  private static final String LOOP = "ten-minute-drill";
  private static final String REPLIES =
      "I would keep to that, because members who come back are what pays for the service.\n\n"
          .repeat(8);

  @TempDir private Path folder;

  private static String answerTo(String sessions) {
    var question = sessions.lines().findFirst().orElseThrow().split("\\s+", -1)[3];
    return Shelf.library()
        .questions()
        .filter(q -> q.id().equals(question))
        .findFirst()
        .map(Question::samples)
        .orElseThrow()
        .strong()
        .replace("\n", " ");
  }

  @Test
  void aLoopIsHeldRoundByRoundAndEndsWithTheCommittee() throws Exception {
    var pushback = new Pushback(folder);
    int rounds = 3;
    for (int round = 1; round <= rounds; round++) {
      var opened = pushback.run("", "practice", "--loop", LOOP);
      assertThat(opened.out())
          .contains("round " + round + " of " + rounds)
          .contains("real round")
          .contains("Paused.");

      var answer = answerTo(pushback.run("", "sessions").out());
      var held = pushback.run(answer + "\n\n" + REPLIES + "3\n", "practice", "--loop", LOOP);

      assertThat(held.out()).contains("Taken up again").contains("written and sealed");
      assertThat(held.out()).doesNotContain("SCORECARD");
      if (round < rounds) {
        assertThat(held.out()).contains(round + " of " + rounds + " rounds of the loop");
        assertThat(pushback.run("", "committee", LOOP).err().replace('\n', ' '))
            .contains("No decision yet")
            .contains("The call.")
            .contains("The cards stay sealed.");
      } else {
        assertThat(held.out())
            .contains("DEBRIEF")
            .contains("3 of 3 scorecards")
            .contains("DECISION")
            .contains("Because:")
            .doesNotContain("Looked for:");
      }
    }
    assertThat(pushback.run("", "committee", LOOP).out()).contains("DEBRIEF");
    assertThat(pushback.run("", "practice", "--loop", LOOP).out())
        .contains("DEBRIEF")
        .contains("--new");
    var newest = pushback.run("", "sessions").out().split(" ", 2)[0];
    assertThat(pushback.run("", "sessions", newest).out()).contains("SCORECARD");

    assertThat(pushback.run("", "practice", "--loop", LOOP, "--new").out())
        .contains("round 1 of " + rounds);
    assertThat(pushback.run("", "committee", LOOP).out()).contains("DEBRIEF");
  }

  @Test
  void aLoopThatDoesNotExistIsSaidWithThoseThatDo() throws Exception {
    var ended = new Pushback(folder).run("", "practice", "--loop", "no-such-loop");
    assertThat(ended.code()).isEqualTo(66);
    assertThat(ended.err()).contains("no-such-loop").contains("data-pm");
  }

  @Test
  void aRoundOfALoopIsToldWithItsPlaceHoweverItIsTakenUp() throws Exception {
    var pushback = new Pushback(folder);
    var heading = "Ten-minute drill, round 1 of 3: One metric.";
    assertThat(pushback.run("", "practice", "--loop", LOOP).out()).contains(heading);
    var round = pushback.run("", "sessions").out().split(" ", 2)[0];

    for (var how :
        List.of(List.<String>of(), List.of("--resume", round), List.of("--loop", LOOP))) {
      var command = Stream.concat(Stream.of("practice"), how.stream()).toArray(String[]::new);
      assertThat(pushback.run("", command).out())
          .contains(heading, "Taken up again")
          .contains("0 of 3 rounds of the loop have a scorecard. Next: One metric")
          .contains("pushback practice --loop " + LOOP);
    }

    var other = pushback.run("", "practice", "--round", "executive").out();
    assertThat(other.replaceAll("\\s+", " "))
        .contains("is still unfinished.")
        .contains("To take it up later: pushback practice --resume " + round)
        .doesNotContain(heading);
  }

  @Test
  void whatIsWrongOnACommandLineIsSaidWithoutTheWholeHelp() throws Exception {
    var ended = new Pushback(folder).run("", "practice", "--mods", "real");
    assertThat(ended.code()).isEqualTo(2);
    assertThat(ended.err())
        .isEqualTo(
            """
            Unknown options: '--mods', 'real'
            Did you mean: --mode?
            What can be typed: pushback practice --help
            """);
  }
}
