package dev.pushback.cli;

import dev.pushback.app.casting.Library;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.view.ScorecardView;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.edge.terminal.Typesetting;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback sessions}: the rounds so far. */
@Command(
    name = "sessions",
    mixinStandardHelpOptions = true,
    description = "Lists your rounds, newest first, or shows the scorecard of one.",
    footer = {"", "Take one up again with: pushback practice --resume ROUND"})
final class SessionsCommand implements Callable<Integer> {
  private static final int COLUMNS = 80;
  private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "ROUND",
      defaultValue = "",
      description = "Show the scorecard of this round.")
  private String round = "";

  @Override
  public Integer call() throws Failure {
    var installation = Installation.found(System.getenv());
    try (var journal = installation.journalForReading()) {
      var kept = journal.kept(Practice.HERE);
      if (round.isEmpty()) {
        list(kept);
      } else {
        show(installation, journal, kept);
      }
      spec.commandLine().getOut().flush();
      return Exit.OK;
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }

  private void list(java.util.List<Journal.Kept> kept) {
    var out = spec.commandLine().getOut();
    if (kept.isEmpty()) {
      out.println("No round yet. Begin one with: pushback practice");
    }
    for (var k : kept) {
      out.printf(
          "%-8s %s  %-34s %s%n",
          k.interview(),
          WHEN.format(k.begun().atZone(ZoneId.systemDefault())),
          k.question(),
          k.over() ? "over" : "unfinished");
    }
  }

  private void show(Installation installation, Journal journal, java.util.List<Journal.Kept> kept)
      throws Failure, JournalException {
    var one =
        kept.stream()
            .filter(k -> k.interview().value().equals(round))
            .findFirst()
            .orElseThrow(() -> new Failure(Exit.NOT_FOUND, "There is no round \"" + round + "\"."));
    var library = installation.library();
    var sheet =
        library
            .sheet(one.question())
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.NOT_FOUND,
                        "Its question, " + one.question() + ", is no longer in the bank."));
    var interview =
        Interview.fold(sheet, journal.entries(new InterviewId(one.interview().value())));
    if (interview.scored().isEmpty()) {
      throw new Failure(Exit.NOT_FOUND, "Round " + round + " has no scorecard yet.");
    }
    var loop = interview.plan().flatMap(Plan::part).map(Part::loop).orElse("");
    if (interview.sealed() && !opened(library, journal, interview, loop)) {
      throw new Failure(
          Exit.NOT_FOUND,
          "The scorecard of round "
              + round
              + " is sealed until the loop is complete. Go on with: pushback practice --loop "
              + loop);
    }
    spec.commandLine().getOut().print(Typesetting.text(ScorecardView.of(interview), COLUMNS));
  }

  /** Whether the committee has opened the cards of the run that a round belongs to. */
  private static boolean opened(Library library, Journal journal, Interview round, String loop)
      throws Failure, JournalException {
    var rounds = new Rounds(library, journal, Practice.HERE);
    return LoopStatus.runs(library, rounds, loop).all().stream()
        .anyMatch(run -> run.complete() && run.held().contains(round));
  }
}
