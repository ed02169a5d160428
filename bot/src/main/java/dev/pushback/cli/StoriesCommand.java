package dev.pushback.cli;

import dev.pushback.app.history.Coverage;
import dev.pushback.app.history.StoryBank;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.view.StoriesView;
import dev.pushback.edge.batch.StoryList;
import dev.pushback.edge.terminal.TerminalPhrases;
import dev.pushback.edge.terminal.Typesetting;
import java.time.ZoneId;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pushback stories}: what has been told, and for which themes a story is missing. */
@Command(
    name = "stories",
    mixinStandardHelpOptions = true,
    description = {
      "Lists the stories that you have told, and the themes that they cover.",
      "Stories are told in behavioural and culture rounds; one told twice is listed once."
    },
    footer = {"", "Fill a gap with: pushback practice --question QUESTION"})
final class StoriesCommand implements Callable<Integer> {
  private static final int COLUMNS = 80;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "One JSON object instead of the list.")
  private boolean json;

  @Override
  public Integer call() throws Failure {
    var installation = Installation.found(System.getenv());
    var library = installation.library();
    try (var journal = installation.journalForReading()) {
      var rounds = new Rounds(library, journal, Practice.HERE).told();
      var played = rounds.stream().map(told -> told.round().sheet().question().id()).toList();
      var bank = StoryBank.of(rounds);
      var themes = Coverage.of(bank, library.questions().toList(), played);
      var out = spec.commandLine().getOut();
      if (json) {
        out.println(new StoryList(bank, themes).json());
      } else {
        var page = StoriesView.of(bank, themes, ZoneId.systemDefault(), TerminalPhrases.load());
        out.print(Typesetting.text(page, COLUMNS));
      }
      out.flush();
      return Exit.OK;
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }
}
