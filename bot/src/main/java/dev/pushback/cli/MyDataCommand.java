package dev.pushback.cli;

import dev.pushback.app.session.JournalException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pushback mydata}: what is kept about you, yours to take and to erase. */
@Command(
    name = "mydata",
    mixinStandardHelpOptions = true,
    description = "Shows or erases everything that is kept about you.",
    subcommands = {MyDataCommand.Export.class, MyDataCommand.Delete.class})
final class MyDataCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.USAGE;
  }

  @Command(
      name = "export",
      mixinStandardHelpOptions = true,
      description = "Writes all that is kept to standard output: JSON, one round a line.",
      footer = {"", "To a file: pushback mydata export > my-data.jsonl"})
  static final class Export implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws Failure {
      var out = spec.commandLine().getOut();
      try (var journal = Installation.found(System.getenv()).journalForReading();
          var lines = journal.export(Practice.HERE)) {
        lines.forEach(out::println);
        out.flush();
        return Exit.OK;
      } catch (JournalException e) {
        throw Installation.stored(e);
      }
    }
  }

  @Command(
      name = "delete",
      mixinStandardHelpOptions = true,
      description = "Erases all rounds, answers and scores for good.")
  static final class Delete implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--yes", description = "Really; nothing can be brought back.")
    private boolean sure;

    @Override
    public Integer call() throws Failure {
      var installation = Installation.found(System.getenv());
      try (var journal = installation.journal()) {
        int rounds = journal.kept(Practice.HERE).size();
        if (!sure) {
          throw new Failure(
              Exit.USAGE,
              "This erases "
                  + rounds
                  + " round(s) for good. To do it: pushback mydata delete --yes");
        }
        journal.erase(Practice.HERE);
        spec.commandLine().getOut().println("Erased " + rounds + " round(s). Nothing is left.");
        spec.commandLine().getOut().flush();
        return Exit.OK;
      } catch (JournalException e) {
        throw Installation.stored(e);
      }
    }
  }
}
