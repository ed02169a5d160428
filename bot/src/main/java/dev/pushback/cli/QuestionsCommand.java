package dev.pushback.cli;

import dev.pushback.core.question.Question;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code pushback questions}: what can be asked. */
@Command(
    name = "questions",
    mixinStandardHelpOptions = true,
    description = "Lists the questions of the bank, or shows one.",
    footer = {"", "Practise one with: pushback practice --question QUESTION"})
final class QuestionsCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      defaultValue = "",
      description = "Show this question.")
  private String question = "";

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "",
      description =
          "Only this kind: metric, experiment, root_cause, behavioral, sql, system_design,"
              + " culture.")
  private String kind = "";

  @Override
  public Integer call() throws Failure {
    var library = Installation.found(System.getenv()).library();
    var out = spec.commandLine().getOut();
    if (!question.isEmpty()) {
      show(
          library
              .questions()
              .filter(q -> q.id().equals(question))
              .findFirst()
              .orElseThrow(() -> new Failure(Exit.NOT_FOUND, unknown())),
          out);
      return Exit.OK;
    }
    var listed =
        library
            .questions()
            .filter(q -> kind.isEmpty() || q.kind().equals(kind))
            .sorted(Comparator.comparing(Question::round).thenComparing(Question::id))
            .toList();
    if (listed.isEmpty()) {
      throw new Failure(Exit.NOT_FOUND, "No question of kind \"" + kind + "\" is in the bank.");
    }
    listed.forEach(q -> out.printf("%-22s %-34s %s%n", q.round(), q.id(), q.title()));
    out.flush();
    return Exit.OK;
  }

  private String unknown() {
    return "There is no question \"" + question + "\"; \"pushback questions\" lists them all.";
  }

  private static void show(Question question, PrintWriter out) {
    out.printf(
        "%s (%s, difficulty %d of 3)%n%n",
        question.title(), question.kind(), question.difficulty());
    out.println(question.text().strip());
    out.printf(
        "%n%d minutes, judged by %s, %d hints, %d pushbacks%n",
        question.length().toMinutes(),
        question.rubric(),
        question.hints().size(),
        question.pushbacks().size());
    out.flush();
  }
}
