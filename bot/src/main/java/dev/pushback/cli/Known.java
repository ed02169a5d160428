package dev.pushback.cli;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.core.question.Question;
import dev.pushback.edge.terminal.Nearest;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The names of one sort that can be typed.
 *
 * @param sort for example "kind"
 * @param names each once, in the order of the alphabet
 * @param listed how to see them all
 */
record Known(String sort, List<String> names, String listed) {
  private static final String LIST = "All of them: pushback questions";

  Known {
    requireNonNull(sort);
    names = names.stream().distinct().sorted().toList();
    requireNonNull(listed);
  }

  static Known questions(Library library) {
    return new Known("question", library.questions().map(Question::id).toList(), LIST);
  }

  static Known kinds(Library library) {
    return new Known("kind", library.questions().map(Question::kind).toList(), LIST);
  }

  static Known rounds(Library library) {
    return new Known("round", library.questions().map(Question::round).toList(), LIST);
  }

  static Known roles(Library library) {
    return all("role", library.questions().flatMap(q -> q.audience().roles().stream()));
  }

  static Known teams() {
    return all(
        "team", Stream.of("content", "product", "marketing", "growth", "operations", "platform"));
  }

  static Known levels() {
    return all("level", Stream.of(PracticeCommand.Level.values()).map(Enum::name));
  }

  private static Known all(String sort, Stream<String> names) {
    var known = new Known(sort, names.toList(), "");
    return new Known(sort, known.names, "There are: " + String.join(", ", known.names));
  }

  /** Refuses a name that is not among them, with the one that was meant. */
  void require(Optional<String> typed, int code) throws Failure {
    if (typed.isPresent() && !names.contains(typed.get())) {
      throw new Failure(code, unknown(typed.get()));
    }
  }

  private String unknown(String typed) {
    var meant = Nearest.name(typed, names).map(name -> " Did you mean " + name + "?").orElse("");
    return "There is no " + sort + " \"" + typed + "\"." + meant + "\n" + listed + ".";
  }
}
