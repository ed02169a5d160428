package dev.pushback.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback pack new}: a pack with one question to write over. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "Begins a pack: a folder with pack.yaml and one whole question to write over.")
final class PackNewCommand implements Callable<Integer> {
  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final String QUESTION = "lighthouse-lamp-alarm";
  private static final String SCHEMAS = "../schema/";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      paramLabel = "PATH",
      description = "The new folder; its name becomes the name of the pack.")
  private Path path = Path.of("");

  @Override
  public Integer call() throws Failure {
    var root = Installation.found(System.getenv()).root();
    var folder = path.toAbsolutePath().normalize();
    var id = String.valueOf(folder.getFileName());
    if (!ID.matcher(id).matches()) {
      throw new Failure(
          Exit.USAGE,
          "\"" + id + "\" is no name for a pack: write lower-case words joined by hyphens.");
    }
    if (Files.exists(folder)) {
      throw new Failure(Exit.USAGE, folder + " is there already; choose another name.");
    }
    try {
      write(root, folder, id);
    } catch (IOException e) {
      throw new Failure(Exit.CANNOT_STORE, folder + " cannot be written: " + e.getMessage());
    }
    var question = id + "-first";
    spec.commandLine()
        .getOut()
        .printf(
            "Written: %s%n         %s%n%nWrite over the question, then: pushback pack lint %s%n"
                + "How to write a good one: %s%n",
            path.resolve("pack.yaml"),
            path.resolve(question + ".yaml"),
            path,
            root.resolve("question-bank/README.md"));
    spec.commandLine().getOut().flush();
    return Exit.OK;
  }

  private static void write(Path root, Path folder, String id) throws IOException {
    var template = root.resolve("question-bank/template");
    var schemas = folder.relativize(root.resolve("question-bank/schema")).toString() + "/";
    var texts = new LinkedHashMap<String, String>();
    for (var file : List.of("pack", QUESTION)) {
      var text =
          Files.readString(template.resolve(file + ".yaml"))
              .replace(SCHEMAS, schemas.replace('\\', '/'))
              .replace("pack: template", "pack: " + id)
              .replace(QUESTION, id + "-first");
      var name = file.replace(QUESTION, id + "-first") + ".yaml";
      texts.put(name, text);
    }
    Files.createDirectories(folder);
    for (var text : texts.entrySet()) {
      Files.writeString(folder.resolve(text.getKey()), text.getValue());
    }
  }
}
