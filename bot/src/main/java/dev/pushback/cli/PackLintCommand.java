package dev.pushback.cli;

import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Reader;
import dev.pushback.edge.content.Lint;
import dev.pushback.edge.content.ReportJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback pack lint}: everything that is wrong with packs, in one report. */
@Command(
    name = "lint",
    mixinStandardHelpOptions = true,
    description =
        "Reads packs as the bot would, tries their sample answers on the reader, and tells"
            + " everything that is wrong at once.",
    footer = {"", "Exit codes: 0 fit to be used, 65 not fit, 66 nothing there."})
final class PackLintCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description = "A pack, or a folder of packs; by default those of this installation.")
  private Optional<Path> path = Optional.empty();

  @Option(names = "--json", description = "One JSON object instead of text.")
  private boolean json;

  @Option(names = "--no-samples", description = "Do not try the sample answers.")
  private boolean quick;

  @Override
  public Integer call() throws Failure {
    var root = Installation.found(System.getenv()).root();
    var folder = path.orElseGet(() -> root.resolve("question-bank/packs"));
    if (Files.isRegularFile(folder)) {
      throw new Failure(
          Exit.NOT_FOUND, folder + " is a file; name the folder of its pack instead.");
    }
    if (!Files.isDirectory(folder)) {
      throw new Failure(Exit.NOT_FOUND, "There is no folder " + folder + ".");
    }
    Optional<Reader> reader = quick ? Optional.empty() : Optional.of(new EmbeddedReader());
    var report = new Lint(root, reader).report(folder);
    var out = spec.commandLine().getOut();
    out.println(json ? ReportJson.of(report) : LintText.of(report));
    out.flush();
    return report.passes() ? Exit.OK : Exit.BAD_DATA;
  }
}
