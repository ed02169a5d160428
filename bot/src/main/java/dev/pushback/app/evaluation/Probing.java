package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.State;
import java.util.List;

/** Would a skilled interviewer have asked this next? */
final class Probing {
  private final Judge judge;
  private final Tally given = new Tally();
  private final Tally right = new Tally();
  private final Tally wrong = new Tally();
  private final Tally open = new Tally();

  Probing(Judge judge, List<State> states) {
    this.judge = judge;
    states.forEach(this::ask);
  }

  List<Measure> measures() {
    return List.of(
        Measure.of(
            "probe-given",
            "follow-up asks for what was already given",
            given,
            Target.atMost(0.02, 0.005)),
        Measure.of(
            "probe-right",
            "follow-up kind that a skilled interviewer would choose",
            right,
            Target.atLeast(0.60, 0.85)),
        Measure.of(
            "probe-wrong",
            "follow-up kind that they would call wrong",
            wrong,
            Target.atMost(0.05, 0.01)),
        Measure.of("probe-open", "follow-up presses on one of the gaps that they see", open));
  }

  private void ask(State state) {
    var group = "kind " + state.asked().kind();
    judge.read(state.asked(), state.turns()).probes().stream()
        .findFirst()
        .ifPresent(
            probe -> {
              given.add(state.given().contains(probe.check()), group);
              right.add(state.right().contains(probe.kind()), group);
              wrong.add(state.wrong().contains(probe.kind()), group);
              open.add(state.open().contains(probe.check()), group);
            });
  }
}
