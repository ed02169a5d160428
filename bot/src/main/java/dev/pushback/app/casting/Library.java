package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Sheet;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.question.Pack;
import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Rubric;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All content of an installation: loaded whole, checked, never changed. */
public record Library(List<Rubric> rubrics, List<Pack> packs, List<Loop> loops) {
  public Library {
    rubrics = List.copyOf(rubrics);
    packs = List.copyOf(packs);
    loops = List.copyOf(loops);
  }

  public Stream<Question> questions() {
    return packs.stream().flatMap(pack -> pack.questions().stream());
  }

  public Optional<Rubric> rubric(String id) {
    return rubrics.stream().filter(rubric -> rubric.id().equals(id)).findFirst();
  }

  /** The rubric that judges a kind of question by default. */
  public Optional<Rubric> rubricForKind(String kind) {
    return rubrics.stream().filter(rubric -> rubric.kind().equals(kind)).findFirst();
  }

  /** A question with its rubric. */
  public Optional<Sheet> sheet(String question) {
    return questions().filter(q -> q.id().equals(question)).findFirst().map(this::sheet);
  }

  /** The sheet of a question of this library. */
  public Sheet sheet(Question question) {
    var rubric = rubric(question.rubric());
    return new Sheet(question, requireNonNull(rubric.orElse(null), "content was not checked"));
  }
}
