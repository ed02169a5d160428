package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.Knockout;
import dev.pushback.app.evaluation.Specimens.Removal;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import java.util.List;

/** Takes one element out of a strong answer: its check has to fall and the others have to stay. */
final class Removals {
  private final Judge judge;
  private final Tally falls = new Tally();
  private final Tally stays = new Tally();
  private final Tally seen = new Tally();

  Removals(Judge judge, List<Knockout> knockouts) {
    this.judge = judge;
    knockouts.forEach(this::take);
  }

  List<Measure> measures() {
    return List.of(
        Measure.of(
            "removed-falls",
            "one element removed: its check falls",
            falls,
            Target.atLeast(0.85, 0.95)),
        Measure.of(
            "others-stay",
            "one element removed: the others stay",
            stays,
            Target.atLeast(0.90, 0.95)),
        Measure.of("removed-seen", "the element had been seen before its removal", seen));
  }

  private void take(Knockout knockout) {
    var whole = judge.read(knockout.asked(), knockout.whole()).ledger();
    knockout.removals().forEach(removal -> take(knockout, removal, whole));
  }

  /** What was never seen cannot fall: that is told by a measure of its own. */
  private void take(Knockout knockout, Removal removal, Ledger whole) {
    var groups = new String[] {"kind " + knockout.asked().kind(), "voice " + knockout.voice()};
    var left = judge.read(knockout.asked(), removal.left()).ledger();
    var before = whole.decision(removal.check());
    seen.add(before != Decision.ABSENT, groups);
    if (before != Decision.ABSENT) {
      falls.add(left.decision(removal.check()).compareTo(before) < 0, groups);
    }
    whole.entries().keySet().stream()
        .filter(check -> !check.equals(removal.check()))
        .filter(check -> whole.decision(check) != Decision.ABSENT)
        .forEach(check -> stays.add(left.decision(check) == whole.decision(check), groups));
  }
}
