package dev.pushback.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback pack schema}: what an editor needs to complete and check while typing. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description =
        "Prints the JSON Schema of a file, from which editors complete and check while you type.",
    footer = {
      "",
      "A file names its schema in its first line:",
      "  # yaml-language-server: $schema=PATH/question.schema.json",
      "pack new writes that line for you."
    })
final class PackSchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "FILE",
      defaultValue = "question",
      description = "question (the default), pack, rubric or loop.")
  private Described file = Described.question;

  /** Files that have a schema, as they are typed. */
  enum Described {
    question,
    pack,
    rubric,
    loop
  }

  @Override
  public Integer call() throws Failure {
    var root = Installation.found(System.getenv()).root();
    var schema = root.resolve("question-bank/schema").resolve(file + ".schema.json");
    try {
      spec.commandLine().getOut().print(Files.readString(schema));
      spec.commandLine().getOut().flush();
      return Exit.OK;
    } catch (IOException e) {
      throw new Failure(Exit.UNAVAILABLE, "The schema " + schema + " cannot be read.");
    }
  }
}
