package dev.pushback.edge.discord;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many rounds may be begun within a day. */
final class QuotaTest {
  private static Bench bench(Path home, int person, int server) {
    return new Bench(home).up(new Settings(Bench.QUIET, person, server, false));
  }

  @Test
  void whoHasBegunTheMostRoundsIsToldSoAndMayGoOnWithThem(@TempDir Path home) {
    try (var bench = bench(home, 2, 400)) {
      var alice = bench.discord().user("alice");
      for (int i = 0; i < 2; i++) {
        alice.slash("practice", Map.of("kind", "metric"));
        alice.sees("Interviewer");
      }
      alice.slash("practice", Map.of("kind", "metric"));
      alice.sees("You have begun 2 rounds today, which is the most for one day");
      alice.slash("loop", Map.of("loop", "data-pm"));
      alice.sees("which is the most for one day");
      alice.slash("resume");
      alice.sees("Interviewer");
    }
  }

  @Test
  void aServerThatHasBegunTheMostIsToldSoAndTheDirectMessageStaysOpen(@TempDir Path home) {
    try (var bench = bench(home, 40, 2)) {
      var alice = bench.discord().user("alice");
      var bob = bench.discord().user("bob");
      var carol = bench.discord().user("carol");
      var server = bench.discord().guild("Team", alice, bob, carol).channel();
      alice.in(server).slash("practice");
      alice.sees("Interviewer");
      bob.in(server).slash("help");
      bob.in(server).clicks("Begin a round");
      bob.sees("Interviewer");
      carol.in(server).slash("practice");
      carol.sees("This server has begun 2 rounds today");
      carol.slash("practice");
      carol.sees("Interviewer");
    }
  }
}
