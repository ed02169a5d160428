package dev.pushback.core.probing;

import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Gap;

/** How much a gap wants to be pressed on now: what closing it would add, weighed by the moment. */
final class Urgency {
  private static final double JUST_PRESSED = 0.5;
  private static final double QUESTION_ASKS = 1.6;
  private static final double HOLDS_A_CRITERION_DOWN = 1.2;

  /** What was half said waits for the silences at first, and is challenged afterwards. */
  private static final double HALF_SAID_AT_FIRST = 0.2;

  private static final double HALF_SAID = 1.5;
  private static final double NEARLY_SAID = 0.1;
  private static final double HOLDS_ALL_DOWN = 1.5;

  private Urgency() {}

  static double of(Gap gap, ProbeChooser.State state) {
    double urgency = gap.gain() * foundation(gap.check(), state);
    if (gap.decision() == Decision.PARTLY) {
      urgency *= state.asked().isEmpty() ? HALF_SAID_AT_FIRST : HALF_SAID;
    }
    if (gap.decision() == Decision.ABSENT
        && state.ledger().entry(gap.check().id()).quote().isPresent()) {
      urgency *= NEARLY_SAID;
    }
    if (state.questionAsks().contains(gap.check().id())) {
      urgency *= QUESTION_ASKS;
    }
    int pressed =
        state.asked().stream()
            .filter(probe -> state.rubric().sameCriterion(probe.check(), gap.check().id()))
            .toList()
            .size();
    return urgency * Math.pow(JUST_PRESSED, pressed);
  }

  /** What a cap hangs on comes before what would be built on it. */
  private static double foundation(Check check, ProbeChooser.State state) {
    return state.rubric().caps().stream()
        .filter(cap -> cap.when().stream().anyMatch(m -> m.check().equals(check.id())))
        .mapToDouble(cap -> cap.of().equals(Cap.OVERALL) ? HOLDS_ALL_DOWN : HOLDS_A_CRITERION_DOWN)
        .max()
        .orElse(1);
  }
}
