package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.Challenge;
import java.util.List;
import java.util.Locale;

/** Is it seen what becomes of a challenge: updated, held, folded, deflected, contradicted? */
final class Stances {
  private Stances() {}

  static Measure measure(Judge judge, List<Challenge> challenges) {
    var tally = new Tally();
    for (var challenge : challenges) {
      int reply = challenge.turns().size() - 1;
      var outcome = judge.read(challenge.asked(), challenge.turns()).outcomes().get(reply);
      tally.add(
          outcome == challenge.outcome(),
          "outcome " + challenge.outcome().name().toLowerCase(Locale.ROOT),
          "kind " + challenge.asked().kind());
    }
    return Measure.of("outcomes", "what became of a challenge is told rightly", tally);
  }
}
