package dev.pushback.cli;

import dev.pushback.app.assess.Assessor;
import dev.pushback.app.evaluation.Evaluation;
import dev.pushback.app.evaluation.Measure;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.edge.batch.MeasureTable;
import dev.pushback.edge.batch.SpecimenFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code pushback eval}: how good the reading is, in figures. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    description = {
      "Measures the reader on labelled answers, and says which targets hold.",
      "Exit code 1 when a gate is missed."
    })
final class EvalCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(names = "--json", description = "One JSON object instead of the table.")
  private boolean json;

  @Option(names = "--details", description = "Tell every kind, voice and family.")
  private boolean details;

  @Option(
      names = "--set",
      paramLabel = "dev|test",
      defaultValue = "test",
      description = "Which answers: dev is for tuning, test is frozen (default: test).")
  private String set = "test";

  @Override
  public Integer call() throws Failure {
    var installation = Installation.found(System.getenv());
    var folder = installation.root().resolve("bot/src/eval").resolve(set);
    if (!Files.isDirectory(folder)) {
      throw new Failure(
          Exit.NOT_FOUND,
          "There are no labelled answers in " + folder + "; use --set dev or test.");
    }
    var library = installation.library();
    var specimens = new SpecimenFolder(folder, library);
    try {
      var altered = specimens.altered();
      if (!altered.isEmpty()) {
        throw new Failure(
            Exit.BAD_DATA, "Not as it was frozen: " + String.join(", ", altered) + ".");
      }
      var reader = new Assessor(new EmbeddedReader());
      var measures = Evaluation.of(reader, library, specimens.read());
      var table = new MeasureTable(measures);
      spec.commandLine().getOut().print(json ? table.json() + "\n" : table.text(details));
      spec.commandLine().getOut().flush();
      return measures.stream().allMatch(Measure::holds) ? Exit.OK : Exit.MISSED;
    } catch (IOException e) {
      throw new Failure(Exit.BAD_DATA, "The labelled answers cannot be read: " + e.getMessage());
    }
  }
}
