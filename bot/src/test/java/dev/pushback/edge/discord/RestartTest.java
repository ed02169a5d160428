package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.loopback.Interaction;
import dev.pushback.loopback.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person sees does not tell whether the bot was stopped or the line broke. */
final class RestartTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private static final String FIRST =
      "I would count how many households send a complete form within fourteen days of starting it,"
          + " out of all households that start one.";

  private static final String SECOND =
      "We would compare six districts drawn by lot with the other six in the same weeks.";

  /** Something that a person does, and what they see then; nothing if they go on at once. */
  private record Step(Function<Person, Optional<Interaction>> deed, String seen) {
    static Step says(String text) {
      return new Step(
          alice -> {
            alice.dm(text);
            return Optional.empty();
          },
          "");
    }

    static Step clicks(String label, String seen) {
      return new Step(alice -> Optional.of(alice.clicks(label)), seen);
    }
  }

  private static final List<Step> ROUND =
      List.of(
          new Step(alice -> Optional.of(begins(alice)), "### Interviewer"),
          Step.says(FIRST),
          Step.says(SECOND),
          Step.clicks("Done", "### Interviewer"),
          Step.clicks("Hint", "Hint"),
          Step.says("Today it is forty-six in a hundred."),
          Step.clicks("Done", "### Interviewer"),
          Step.clicks("Skip", "Interviewer"),
          Step.clicks("Skip", "how good was it"),
          Step.clicks("3 solid", "SCORECARD"),
          Step.clicks("Try again", "Second attempt"),
          Step.says(SECOND),
          Step.clicks("Done", "Before and after"),
          Step.clicks("Close", "closed"));

  @TempDir Path folder;

  private static Interaction begins(Person alice) {
    return alice.slash("practice", Map.of("question", "housing-form-prefill"));
  }

  /** Plays a round; what happens before and after each step is seen is up to the caller. */
  private String played(String home, Consumer<Bench> before, Consumer<Bench> after) {
    try (var bench = new Bench(folder.resolve(home)).up()) {
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      for (var step : ROUND) {
        var used = step.deed().apply(alice);
        used.ifPresent(interaction -> await(() -> interaction.acknowledged().isPresent()));
        before.accept(bench);
        if (!step.seen().isEmpty()) {
          alice.sees(step.seen(), PATIENCE);
        }
        after.accept(bench);
      }
      bench.restart();
      alice.seesNothingFor(Bench.QUIET);
      return alice.screen();
    }
  }

  @Test
  void aRoundLooksTheSameHoweverOftenTheBotIsStopped() {
    var undisturbed = played("undisturbed", _ -> {}, _ -> {});

    assertThat(played("after", _ -> {}, Bench::restart)).isEqualTo(undisturbed);
    assertThat(played("before", Bench::restart, _ -> {})).isEqualTo(undisturbed);
  }

  @Test
  void aRoundLooksTheSameHoweverOftenTheLineBreaks() {
    var undisturbed = played("undisturbed", _ -> {}, _ -> {});

    assertThat(
            played(
                "twice",
                bench -> bench.discord().gateway().duplicateNextDispatch(),
                bench -> bench.discord().gateway().duplicateNextDispatch()))
        .isEqualTo(undisturbed);
    assertThat(
            played(
                "lost",
                _ -> {},
                bench ->
                    bench.discord().faults().on("POST", "/channels/*/messages").dropAfterEffect()))
        .isEqualTo(undisturbed);
  }

  @Test
  void whatIsSentWhileTheBotIsDownIsAnsweredAfterTheNextStart() {
    try (var bench = new Bench(folder.resolve("home")).up()) {
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      begins(alice);
      alice.sees("### Interviewer");
      alice.dm(FIRST);
      bench.down();
      alice.dm(SECOND);
      alice.dm("Today it is forty-six in a hundred.");
      bench.up();
      alice.dm("And that is all.");
      alice.sees("### Interviewer", PATIENCE);
      alice.slash("mydata export");
      alice.sees("my-data", PATIENCE);
    }
  }

  @Test
  void whatIsSentWhileThereIsNoSessionIsAnswered() {
    try (var bench = new Bench(folder.resolve("home")).up()) {
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      begins(alice);
      alice.sees("### Interviewer");
      bench.discord().gateway().invalidate(false);
      alice.dm(FIRST);
      alice.sees("### Interviewer", PATIENCE);
    }
  }

  @Test
  void aReplyThatWasPromisedBeforeTheBotWasStoppedDoesNotStayEmpty() {
    try (var bench = new Bench(folder.resolve("home")).up()) {
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      var edits = bench.discord().faults().on("PATCH", "/webhooks/*/*/messages/*");
      edits.status(500).times(1_000);
      begins(alice);
      await(() -> edits.hits() > 0);
      bench.down();
      bench.discord().faults().clear();
      bench.up();
      alice.sees("### Interviewer", PATIENCE);
      await(() -> !alice.screen().contains("(is thinking)"));
    }
  }

  @Test
  void whatMayHaveArrivedBeforeTheStopIsNotSentAgainEvenIfDiscordHasForgottenItsNonce() {
    try (var bench = new Bench(folder.resolve("home")).up()) {
      bench.discord().nonceWindow(Duration.ZERO);
      bench.discord().limits().none();
      var alice = bench.discord().user("alice");
      begins(alice);
      alice.sees("### Interviewer");
      var sends = bench.discord().faults().on("POST", "/channels/*/messages");
      sends.dropAfterEffect().times(1);
      var retries = bench.discord().faults().on("POST", "/channels/*/messages");
      retries.status(500).times(1_000);
      alice.clicks("Hint");
      await(() -> retries.hits() > 0);
      bench.down();
      bench.discord().faults().clear();
      bench.up();
      alice.clicks("Why");
      alice.sees("Your answer is read", PATIENCE);
      assertThat(alice.screen().split("\\*\\*Hint:", -1)).hasSize(2);
    }
  }

  private static void await(BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("out of patience").isLessThan(end);
      Thread.onSpinWait();
    }
  }
}
