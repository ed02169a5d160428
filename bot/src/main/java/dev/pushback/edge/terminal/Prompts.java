package dev.pushback.edge.terminal;

import dev.pushback.app.view.CoachingView;
import dev.pushback.app.view.Countdown;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Stage;
import java.time.Instant;

/** The few words before the cursor. */
final class Prompts {
  private Prompts() {}

  static String of(Interview in, Instant now) {
    return switch (in.stage()) {
      case Stage.Answering _, Stage.Retrying _ ->
          Countdown.left(in, now).map(left -> Countdown.words(left) + " > ").orElse("> ");
      case Stage.Rating _ -> "1-5 > ";
      case Stage.Reviewing _ -> CoachingView.canRetry(in) ? "/redo or /quit > " : "/quit > ";
      case Stage.Over _ -> "/sample or Enter > ";
      case Stage.Blank _, Stage.Reading _, Stage.Rereading _, Stage.Reconsidering _ -> "";
    };
  }
}
