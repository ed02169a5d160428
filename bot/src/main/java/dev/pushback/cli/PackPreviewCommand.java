package dev.pushback.cli;

import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.vetting.Trial;
import dev.pushback.app.view.PreviewView;
import dev.pushback.core.interview.Sheet;
import dev.pushback.edge.content.Lint;
import dev.pushback.edge.terminal.Typesetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback pack preview}: questions as candidates will see them. */
@Command(
    name = "preview",
    mixinStandardHelpOptions = true,
    description =
        "Shows a question as a candidate will see it, with all that comes after, and what the"
            + " reader makes of its samples.")
final class PackPreviewCommand implements Callable<Integer> {
  private static final int COLUMNS = 80;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(index = "0", paramLabel = "PATH", description = "The folder of the pack.")
  private Path path = Path.of("");

  @Parameters(
      index = "1",
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "Show this question; by default all of the pack.")
  private Optional<String> question = Optional.empty();

  @Override
  public Integer call() throws Failure {
    if (!Files.isDirectory(path)) {
      throw new Failure(Exit.NOT_FOUND, "There is no folder " + path + ".");
    }
    var shown = chosen();
    var out = spec.commandLine().getOut();
    var reader = new EmbeddedReader();
    for (var sheet : shown) {
      var trial = Trial.of(sheet, reader);
      var page =
          PreviewView.of(
              sheet,
              List.of(
                  trial.strong().toString(), trial.middling().toString(), trial.weak().toString()));
      out.println(Typesetting.text(page, COLUMNS));
    }
    out.flush();
    return Exit.OK;
  }

  private List<Sheet> chosen() throws Failure {
    var root = Installation.found(System.getenv()).root();
    var lint = new Lint(root, Optional.empty());
    var sheets = lint.sheets(path);
    if (sheets.isEmpty()) {
      throw new Failure(
          Exit.BAD_DATA,
          "The pack has faults and cannot be shown; they are told by: pushback pack lint " + path);
    }
    var chosen =
        sheets.get().stream()
            .filter(sheet -> question.map(sheet.question().id()::equals).orElse(true))
            .toList();
    if (chosen.isEmpty()) {
      throw new Failure(Exit.NOT_FOUND, "The pack has no such question.");
    }
    return chosen;
  }
}
