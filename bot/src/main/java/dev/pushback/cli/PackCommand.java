package dev.pushback.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pushback pack}: for those who write questions. */
@Command(
    name = "pack",
    mixinStandardHelpOptions = true,
    description = "Writing questions: begin a pack, prove it, see it as a candidate will.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {"", "How to write questions: question-bank/README.md"},
    subcommands = {
      PackNewCommand.class,
      PackLintCommand.class,
      PackChecksCommand.class,
      PackPreviewCommand.class,
      PackSchemaCommand.class
    })
final class PackCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() {
    spec.commandLine().usage(spec.commandLine().getOut());
    return Exit.OK;
  }
}
