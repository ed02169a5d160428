package dev.pushback.edge.terminal;

import dev.pushback.app.view.OpenPoints;
import dev.pushback.app.view.Page;
import dev.pushback.app.view.PointsView;
import dev.pushback.app.view.WhyView;
import dev.pushback.app.view.Words;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.rubric.Check;
import java.util.Optional;

/** What a candidate does about points that were lost: asks why, and points at words for one. */
final class Pointing {
  private final Sitting sitting;
  private Optional<Check> appealed = Optional.empty();

  Pointing(Sitting sitting) {
    this.sitting = sitting;
  }

  /**
   * Tells what is open, or why one point is.
   *
   * @param rest which point; empty for all of them
   */
  void why(String rest) {
    var in = sitting.now();
    if (in.sealed() && in.scored().isPresent()) {
      sitting.say(Words.SEALED);
    } else if (rest.isEmpty()) {
      sitting.show(new WhyView(sitting.phrases()).of(in));
    } else {
      OpenPoints.of(in)
          .named(rest)
          .ifPresentOrElse(
              named -> sitting.show(new PointsView(sitting.phrases()).one(in, named.check())),
              () -> sitting.say(Remarks.NO_SUCH_LINE));
    }
  }

  /** Has words read again for one point. */
  void appeal(String rest) {
    var in = sitting.now();
    var named =
        in.scored().isPresent()
            ? OpenPoints.of(in).named(rest)
            : Optional.<OpenPoints.Named>empty();
    appealed = named.map(OpenPoints.Named::check);
    sitting.hear(
        new Signal.Appeal(
            appealed.map(Check::id).orElse(""), named.map(OpenPoints.Named::rest).orElse(rest)));
  }

  /** The words were not there: says once more what they should show. */
  void missed() {
    appealed.ifPresent(check -> sitting.show(new Page().item("Looked for: ", check.seeks())));
  }
}
