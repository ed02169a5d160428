package dev.pushback.cli;

import static java.util.Objects.requireNonNullElse;

import dev.pushback.edge.terminal.Notice;
import java.io.PrintWriter;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

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
        "Exit codes: 0 fine, 2 wrong usage, 65 faulty content, 66 not found,",
        "69 something is missing, 74 cannot store."
      },
      subcommands = {
        PracticeCommand.class,
        AssessCommand.class,
        EvalCommand.class,
        QuestionsCommand.class,
        PackCommand.class,
        DiscordCommand.class,
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
        .setParameterExceptionHandler((e, _) -> misused(e))
        .setUsageHelpAutoWidth(false)
        .execute(args.length == 0 ? new String[] {"--help"} : args);
  }

  private static int misused(ParameterException e) {
    var line = e.getCommandLine();
    var near = e instanceof UnmatchedArgumentException u ? u.getSuggestions() : List.<String>of();
    say(
        line.getErr(),
        requireNonNullElse(e.getMessage(), "This cannot be understood.")
            + (near.isEmpty() ? "" : "\nDid you mean: " + String.join(" or ", near) + "?")
            + "\nWhat can be typed: "
            + line.getCommandSpec().qualifiedName()
            + " --help");
    return line.getCommandSpec().exitCodeOnInvalidInput();
  }

  private static int failed(Exception e, PrintWriter err) {
    if (e instanceof Failure failure) {
      say(err, failure.getMessage());
      return failure.code();
    }
    var where = e.getStackTrace().length > 0 ? e.getStackTrace()[0].toString() : "unknown place";
    say(
        err,
        "Pushback met a bug: "
            + e.getClass().getName()
            + " at "
            + where
            + "\nWhat you said up to your last answer is kept. Please report the line above.");
    return Exit.BUG;
  }

  private static void say(PrintWriter err, String text) {
    err.print(Notice.of(text, System.getenv()));
    err.flush();
  }
}
