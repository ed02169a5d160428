package dev.pushback.app.view;

import dev.pushback.app.casting.Run;
import dev.pushback.core.interview.Part;
import dev.pushback.core.loop.Loop;

/** Where somebody stands in a loop. */
public final class LoopView {
  private LoopView() {}

  /** The place of a round in its loop, told before it begins. */
  public static String heading(Loop loop, Part part) {
    return loop.rounds().stream()
        .filter(round -> round.id().equals(part.round()))
        .findFirst()
        .map(
            round ->
                "%s, round %d of %d: %s. What it tests: %s."
                    .formatted(
                        loop.name(),
                        loop.rounds().indexOf(round) + 1,
                        loop.rounds().size(),
                        round.name(),
                        round.pillar()))
        .orElse(loop.name());
  }

  /** How far a run has come, and the round that is next in it. */
  public static String progress(Run run) {
    return run.next()
        .map(
            round ->
                "%d of %d rounds of the loop have a scorecard. Next: %s, %d minutes."
                    .formatted(
                        run.done(),
                        run.loop().rounds().size(),
                        round.name(),
                        round.length().toMinutes()))
        .orElse("Every round of the loop has a scorecard.");
  }
}
