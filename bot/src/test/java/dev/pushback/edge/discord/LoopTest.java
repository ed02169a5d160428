package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.question.Question;
import dev.pushback.loopback.Person;
import dev.pushback.loopback.Seen;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole interview loop in direct messages, through the real client of Discord. */
final class LoopTest {
  private static final int WORDS = 50;
  private static final int ROUNDS = 5;

  @Test
  void theLoopOfADataProductManagerIsHeldToTheCommitteesDecision(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      alice.slash("loop", Map.of("loop", "data-pm"));
      for (int round = 1; round < ROUNDS; round++) {
        held(alice, alice.sees("round " + round + " of 5"));
        assertThat(alice.sees("sealed").text()).contains(round + " of 5 rounds of the loop");
        alice.slash("scorecard");
        alice.sees("sealed until the loop is complete");
        alice.clicks("Next round");
      }
      held(alice, alice.sees("round 5 of 5"));
      assertThat(alice.sees("DECISION").text()).contains("Recruiter screen", "Executive round");
      alice.slash("scorecard");
      alice.sees("SCORECARD: real round");
      alice.clicks("Why");
      alice.sees("/why line:1");
      alice.slash("loop", Map.of("loop", "data-pm"));
      alice.sees("Every round of this loop has a scorecard");
      alice.clicks("Once more from the first round");
      alice.sees("round 1 of 5");
    }
  }

  /** One round: strong words for as long as something is asked, then the rating. */
  private static void held(Person person, Seen opening) {
    var words = question(opening).samples().strong().strip().split("\\s+");
    int from = 0;
    var last = opening;
    while (last.buttons().contains("Done")) {
      person.dm(
          Arrays.stream(words, from, Math.min(words.length, from + WORDS))
              .collect(Collectors.joining(" ")));
      from = (from + WORDS) % words.length;
      person.clicks(last, "Done");
      last = person.sees("[");
    }
    person.clicks("4 strong");
  }

  private static Question question(Seen opening) {
    return Bench.LIBRARY
        .questions()
        .filter(question -> opening.text().contains("## " + question.title()))
        .findFirst()
        .orElseThrow();
  }
}
