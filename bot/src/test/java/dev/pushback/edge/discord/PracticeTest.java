package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A round in a direct message, as a candidate sees it. */
final class PracticeTest {
  @Test
  void aRoundIsPractisedFromTheFirstCommandToTheStrongAnswer(@TempDir Path home) {
    try (var bench = new Bench(home).up()) {
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      alice.slash("practice", Map.of("question", "seed-sowing-calendar"));
      assertThat(alice.sees("Interviewer").buttons()).contains("Done", "Hint", "Ask", "Skip");
      alice.dm("I would count the share of these buyers who order again within ninety days.");
      alice.dm("Five points above a held out tenth and we post it to all, or else we stop.");
      alice.clicks("Done");
      alice.sees("What do you lose by deciding this way?");
      alice.clicks("Hint");
      alice.sees("**Hint:**");
      alice.clicks("Why");
      alice.sees("This is about");
      alice.clicks("Ask");
      alice.submits(Map.of("question", "How many orders does a buyer place?"));
      alice.sees("Interviewer");
      alice.dm("Each calendar has to bring back its two euros, so we lose a voucher instead.");
      alice.sees("Interviewer");
      alice.clicks("Skip");
      alice.sees("we move on");
      alice.clicks("Skip");
      alice.sees("how good was it");
      alice.dm("3 solid");
      alice.sees("ONE THING TO FIX");
      alice.slash("why", Map.of("line", "1"));
      alice.sees("### 1.");
      alice.clicks("Look again");
      alice.submits(Map.of("line", "1", "words", "a held out tenth and we post it to all"));
      alice.sees("Appeals left in this round: 4");
      alice.clicks("Try again");
      alice.sees("Second attempt");
      alice.dm("The count comes from the order book, one row for each paid order.");
      alice.clicks("Done");
      alice.sees("Before and after");
      alice.clicks("Close");
      alice.sees("The round is closed");
      alice.clicks("Strong answer");
      alice.sees("A strong sample answer");
      alice.clicks("Another round");
      assertThat(alice.sees("Interviewer").buttons()).contains("Done");
    }
  }
}
