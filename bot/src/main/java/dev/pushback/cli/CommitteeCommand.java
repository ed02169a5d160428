package dev.pushback.cli;

import static java.util.stream.Collectors.joining;

import dev.pushback.app.casting.Run;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.view.CommitteeView;
import dev.pushback.core.loop.Round;
import dev.pushback.edge.terminal.TerminalPhrases;
import dev.pushback.edge.terminal.Typesetting;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback committee}: what was decided about a loop. */
@Command(
    name = "committee",
    mixinStandardHelpOptions = true,
    description = "Opens the scorecards of your newest run through a loop and tells the decision.",
    footer = {"", "Go through a loop with: pushback practice --loop data-pm"})
final class CommitteeCommand implements Callable<Integer> {
  private static final int COLUMNS = 80;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "LOOP", description = "The loop, for example data-pm.")
  private String loop = "";

  @Override
  public Integer call() throws Failure {
    var installation = Installation.found(System.getenv());
    var library = installation.library();
    try (var journal = installation.journalForReading()) {
      var runs = LoopStatus.runs(library, new Rounds(library, journal, Practice.HERE), loop);
      var newest = runs.newest();
      if (newest.isEmpty()) {
        throw new Failure(
            Exit.NOT_FOUND, "No round of this loop was held yet: pushback practice --loop " + loop);
      }
      var run = runs.decided();
      if (run.isEmpty()) {
        throw new Failure(
            Exit.NOT_FOUND,
            undecided(newest.get()) + " Go on with: pushback practice --loop " + loop);
      }
      var out = spec.commandLine().getOut();
      var page = CommitteeView.of(run.get().loop(), run.get().decision(), TerminalPhrases.load());
      out.print(Typesetting.text(page, COLUMNS));
      out.flush();
      return Exit.OK;
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }

  private static String undecided(Run run) {
    return "No decision yet: the committee meets once every scorecard is in. Missing: "
        + run.decision().missing().stream().map(Round::name).collect(joining(", "))
        + ".\nThe cards stay sealed.";
  }
}
