package dev.pushback.cli;

import dev.pushback.app.casting.Library;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Scope;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback pack checks}: what a rubric looks for, under the names that questions use. */
@Command(
    name = "checks",
    mixinStandardHelpOptions = true,
    description =
        "Lists the checks of a rubric: the id that questions name, whether it counts only when"
            + " asked for, and what it looks for. Without a rubric, lists the rubrics.")
final class PackChecksCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "RUBRIC",
      defaultValue = "",
      description = "The id of a rubric, for example metric-rigor.")
  private String rubric = "";

  @Override
  public Integer call() throws Failure {
    var library = Installation.found(System.getenv()).library();
    var out = spec.commandLine().getOut();
    if (rubric.isEmpty()) {
      rubrics(library, out);
    } else {
      checks(
          library
              .rubric(rubric)
              .orElseThrow(
                  () ->
                      new Failure(
                          Exit.NOT_FOUND,
                          "There is no rubric \"" + rubric + "\"; pack checks lists them.")),
          out);
    }
    out.flush();
    return Exit.OK;
  }

  private static void rubrics(Library library, PrintWriter out) {
    library.rubrics().stream()
        .sorted(Comparator.comparing(Rubric::id))
        .forEach(it -> out.printf("%-18s kind: %-16s %s%n", it.id(), it.kind(), it.name()));
  }

  private static void checks(Rubric rubric, PrintWriter out) {
    for (var criterion : rubric.criteria()) {
      out.println(criterion.name());
      criterion.checks().forEach(check -> out.println(line(check)));
    }
  }

  private static String line(Check check) {
    var scope = check.scope() == Scope.WHEN_ASKED ? " (when asked for)" : "";
    return "  %-20s %s%s".formatted(check.id(), check.seeks(), scope);
  }
}
