package dev.pushback.cli;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;

/** The command {@code pushback}: its subcommands, its help, its exit codes. */
public final class CommandLines {
  private CommandLines() {}

  @Command(
      name = "pushback",
      mixinStandardHelpOptions = true,
      versionProvider = Version.class,
      description = "An interviewer that listens, pushes back and scores with your own words.",
      synopsisSubcommandLabel = "COMMAND",
      footer = {
        "",
        "Start with: pushback practice",
        "What you say is kept in PUSHBACK_HOME (default: your data folder).",
        "Exit codes: 0 fine, 2 wrong usage, 65 faulty content, 66 not found, 69 something is",
        "missing, 74 cannot store."
      },
      subcommands = {
        PracticeCommand.class,
        AssessCommand.class,
        EvalCommand.class,
        QuestionsCommand.class,
        SessionsCommand.class,
        CommitteeCommand.class,
        StoriesCommand.class,
        MyDataCommand.class,
        DoctorCommand.class,
        HelpCommand.class
      })
  static final class Pushback {}

  /** Runs one command line and returns its exit code. */
  public static int run(String... args) {
    return new CommandLine(new Pushback())
        .setExecutionExceptionHandler((e, line, _) -> failed(e, line.getErr()))
        .setUsageHelpAutoWidth(false)
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof Failure failure) {
      err.println(failure.getMessage());
      return failure.code();
    }
    var where = e.getStackTrace().length > 0 ? e.getStackTrace()[0].toString() : "unknown place";
    err.println("Pushback met a bug: " + e.getClass().getName() + " at " + where);
    err.println("What you said up to your last answer is kept. Please report the line above.");
    return Exit.BUG;
  }
}
