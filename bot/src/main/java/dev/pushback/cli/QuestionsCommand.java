package dev.pushback.cli;

import dev.pushback.app.casting.Library;
import dev.pushback.app.view.InWords;
import dev.pushback.app.view.Page;
import dev.pushback.core.question.Question;
import dev.pushback.edge.terminal.Typesetting;
import java.io.PrintWriter;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
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
  private static final int COLUMNS = 80;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      defaultValue = "",
      description = "Show this question.")
  private String question = "";

  @Option(names = "--kind", paramLabel = "KIND", description = "Only this kind, such as sql.")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--round",
      paramLabel = "TYPE",
      description = "Only this round type, such as root-cause.")
  private Optional<String> round = Optional.empty();

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      description = "Only for this role: analyst, data-pm, engineer or pm.")
  private Optional<String> role = Optional.empty();

  @Option(
      names = "--team",
      paramLabel = "TEAM",
      description = "Only what this team may ask, such as growth.")
  private Optional<String> team = Optional.empty();

  @Option(
      names = "--level",
      paramLabel = "LEVEL",
      description = "Only for this level: junior, mid, senior or staff.")
  private Optional<String> level = Optional.empty();

  @Override
  public Integer call() throws Failure {
    var library = Installation.found(System.getenv()).library();
    var out = spec.commandLine().getOut();
    if (question.isEmpty()) {
      check(library);
      list(library, out);
    } else {
      Known.questions(library).require(Optional.of(question), Exit.NOT_FOUND);
      show(library.sheet(question).orElseThrow().question(), library, out);
    }
    return Exit.OK;
  }

  private void check(Library library) throws Failure {
    Known.kinds(library).require(kind, Exit.NOT_FOUND);
    Known.rounds(library).require(round, Exit.NOT_FOUND);
    Known.roles(library).require(role, Exit.NOT_FOUND);
    Known.teams().require(team, Exit.NOT_FOUND);
    Known.levels().require(level, Exit.NOT_FOUND);
  }

  private boolean fits(Question one) {
    return kind.map(one.kind()::equals).orElse(true)
        && round.map(one.round()::equals).orElse(true)
        && role.map(one.audience().roles()::contains).orElse(true)
        && team.map(one.audience()::fits).orElse(true)
        && level
            .map(named -> one.audience().levels().stream().anyMatch(l -> l.word().equals(named)))
            .orElse(true);
  }

  /** One line a question, its round above each group. */
  private void list(Library library, PrintWriter out) throws Failure {
    var groups =
        library
            .questions()
            .filter(this::fits)
            .sorted(Comparator.comparing(Question::id))
            .collect(Collectors.groupingBy(Question::round, TreeMap::new, Collectors.toList()));
    long shown = groups.values().stream().mapToLong(List::size).sum();
    if (shown == 0) {
      throw new Failure(Exit.NOT_FOUND, "No question is all of this. Leave out a filter.");
    }
    groups.forEach(
        (name, members) -> {
          out.println(name);
          members.forEach(q -> out.println(line(q)));
          out.println();
        });
    out.printf("%d of %d questions.%n", shown, library.questions().count());
    out.flush();
  }

  private static String line(Question question) {
    var line = "  %-34s %s".formatted(question.id(), question.title());
    return line.length() <= COLUMNS ? line : line.substring(0, COLUMNS - 3).stripTrailing() + "...";
  }

  private static void show(Question question, Library library, PrintWriter out) {
    var rubric = library.sheet(question).rubric();
    var head =
        "%s (%s, difficulty %d of 3)"
            .formatted(question.title(), InWords.of(question.kind()), question.difficulty());
    var foot =
        "%d minutes, judged by the rubric \"%s\"; %d hints, %d pushbacks."
            .formatted(
                question.length().toMinutes(),
                rubric.name(),
                question.hints().size(),
                question.pushbacks().size());
    var page =
        Page.of(head)
            .blank()
            .prose(0, question.text())
            .blank()
            .text(0, foot)
            .text(0, "Practise it with: pushback practice --question " + question.id());
    out.print(Typesetting.text(page, COLUMNS));
    out.flush();
  }
}
