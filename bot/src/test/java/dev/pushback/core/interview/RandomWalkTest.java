package dev.pushback.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Walks of random signals: whatever happens, the next state is the fold of the facts. */
class RandomWalkTest {
  private static final int WALKS = 6_000;
  private static final int STEPS = 40;

  private static final List<String> WORDS =
      List.of(
          "I take [metric] here.",
          "Over [window] and (base).",
          "[harm] [limit] [base].",
          "(window) perhaps.",
          "We look at {window} and {harm} too.",
          "Nothing of note.",
          "pass",
          " ",
          "What traffic?");

  private static final List<String> CHECKS =
      List.of("metric", "window", "base", "harm", "window", "no-such-check");

  private static final List<Function<Random, Signal>> SIGNALS =
      List.of(
          random -> new Signal.Say("key-" + random.nextInt(30), any(WORDS, random)),
          random -> new Signal.Say("key-" + random.nextInt(30), any(WORDS, random)),
          random -> new Signal.Draft("key-" + random.nextInt(30), any(WORDS, random).repeat(18)),
          _ -> new Signal.AskHint(),
          _ -> new Signal.Clarify("traffic"),
          _ -> new Signal.Decline(),
          _ -> new Signal.Resume(),
          _ -> new Signal.Tick(),
          random -> new Signal.Rate(random.nextInt(7)),
          _ -> new Signal.Retry(),
          random -> new Signal.Appeal(any(CHECKS, random), any(WORDS, random)),
          random -> new Signal.Appeal(any(CHECKS, random), any(WORDS, random)),
          random -> random.nextInt(4) == 0 ? new Signal.Quit() : new Signal.Tick(),
          random -> new Signal.Open(plan(random)));

  @Test
  void nextStateIsAlwaysTheFoldOfTheFacts() {
    var seen = new HashSet<String>();
    for (int seed = 0; seed < WALKS; seed++) {
      walk(new Random(seed), seen);
    }
    assertThat(seen).as("pairs of stage and signal that were met").hasSize(9 * 13);
  }

  private static void walk(Random random, Set<String> seen) {
    var story = new Story(Fixtures.sheet());
    for (int i = 0; i < STEPS; i++) {
      story.after(Duration.ofSeconds(random.nextInt(90)));
      var signal = signal(story, random);
      var before = story.interview();
      seen.add(before.stage() + " " + signal.getClass().getSimpleName());

      story.when(signal);

      var after = story.interview();
      assertThat(after).isEqualTo(Interview.fold(Fixtures.sheet(), story.entries()));
      assertThat(after.scorecard().overall())
          .isGreaterThanOrEqualTo(appealing(before) ? before.scorecard().overall() : 1);
      assertThat(after.version()).isEqualTo(story.entries().size());
      if (story.last() instanceof Step.Refused) {
        assertThat(after).isSameAs(before);
      }
    }
  }

  private static boolean appealing(Interview in) {
    return in.stage() instanceof Stage.Reconsidering;
  }

  private static Signal signal(Story story, Random random) {
    boolean reading = story.interview().awaiting() == Awaiting.READER;
    if (reading
        && random.nextInt(appealing(story.interview()) ? 4 : 3)
            > (appealing(story.interview()) ? 2 : 0)) {
      return note(story, random.nextInt(5) == 0 ? 1 : 0);
    }
    if (story.interview().version() > 0 && random.nextInt(20) == 0) {
      return readable(story) ? note(story, 3) : new Signal.Tick();
    }
    if (story.interview().version() == 0 && random.nextInt(20) == 0) {
      return emptyNote();
    }
    return any(SIGNALS, random).apply(random);
  }

  private static boolean readable(Story story) {
    return story.interview().heard().newestSaid().isPresent();
  }

  private static Signal note(Story story, int behind) {
    return new Signal.Note(
        story.interview().version() - behind, "test-1", Fixtures.read(story.interview()));
  }

  private static Signal emptyNote() {
    return new Signal.Note(
        0,
        "test-1",
        new dev.pushback.core.scoring.Reading(
            java.util.Optional.empty(), List.of(), java.util.Optional.empty(), Set.of()));
  }

  private static Plan plan(Random random) {
    return new Plan(
        random.nextBoolean() ? Mode.REAL : Mode.PRACTICE,
        Duration.ofMinutes(1 + random.nextInt(10)),
        random.nextInt(4));
  }

  private static <T> T any(List<T> list, Random random) {
    return list.get(random.nextInt(list.size()));
  }
}
