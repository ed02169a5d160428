package dev.pushback.cli;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Run;
import dev.pushback.app.practice.LoopRuns;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.view.CommitteeView;
import dev.pushback.app.view.LoopView;
import dev.pushback.app.view.Page;
import dev.pushback.core.loop.Loop;
import dev.pushback.edge.terminal.TerminalPhrases;
import java.util.stream.Collectors;

/** What is said before and after the rounds of a loop. */
final class LoopStatus {
  private final Loop loop;
  private final LoopRuns runs;

  LoopStatus(LoopRuns runs) {
    this.runs = requireNonNull(runs);
    this.loop = runs.loop();
  }

  /** The loop with this id, or a failure that names those that there are. */
  static LoopRuns runs(Library library, Rounds rounds, String wanted) throws Failure {
    return new LoopRuns(
        LoopRuns.loop(library, wanted).orElseThrow(() -> noSuchLoop(library, wanted)), rounds);
  }

  static Failure noSuchLoop(Library library, String wanted) {
    return new Failure(
        Exit.NOT_FOUND,
        "There is no loop \""
            + wanted
            + "\"; there are: "
            + library.loops().stream().map(Loop::id).collect(Collectors.joining(", "))
            + ".");
  }

  /** What follows a round: which one is next, or the committee's decision. */
  Page after(Run run) throws JournalException {
    if (run.complete()) {
      return CommitteeView.of(loop, run.decision(), TerminalPhrases.load())
          .blank()
          .text(0, "A whole card: pushback sessions ROUND")
          .text(0, "Once more from the first round: " + command() + " --new");
    }
    var page = Page.of("").text(0, LoopView.progress(run));
    return runs.newest().filter(run::equals).isPresent()
        ? page.text(0, "Go on whenever you like: " + command())
        : page.text(0, "You have begun this loop anew since, and go on there: " + command());
  }

  private String command() {
    return "pushback practice --loop " + loop.id();
  }
}
