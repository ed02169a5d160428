package dev.pushback.app.evaluation;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.assess.Assessment;
import dev.pushback.app.assess.Assessor;
import dev.pushback.app.casting.Library;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.transcript.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The reader at work on a specimen. */
final class Judge {
  /** What counts as the overall of an answer that is given no number. */
  static final double NO_NUMBER = 0.5;

  /** The score of a criterion that nothing was found for. */
  private static final double NOTHING = 1;

  private final Assessor assessor;
  private final Library library;

  Judge(Assessor assessor, Library library) {
    this.assessor = requireNonNull(assessor);
    this.library = requireNonNull(library);
  }

  Library library() {
    return library;
  }

  Rubric rubric(String kind) {
    return library
        .rubricForKind(kind)
        .orElseThrow(() -> new IllegalArgumentException("no rubric judges kind " + kind));
  }

  Assessment read(Specimens.Asked asked, List<Turn> turns) {
    return assessor.assess(rubric(asked.kind()), asked.question(), turns);
  }

  Assessment read(Specimens.Asked asked, String answer) {
    return read(asked, List.of(new Turn.Said(answer)));
  }

  double overall(Specimens.Asked asked, String answer) {
    var assessment = read(asked, answer);
    return assessment.gate().isPresent() ? NO_NUMBER : assessment.card().overall();
  }

  /** Score by criterion; all at the bottom when there is no number. */
  Map<String, Double> criteria(Specimens.Asked asked, String answer) {
    var scores = new HashMap<String, Double>();
    rubric(asked.kind()).criteria().forEach(criterion -> scores.put(criterion.id(), NOTHING));
    var assessment = read(asked, answer);
    if (assessment.gate().isEmpty()) {
      assessment.card().criteria().forEach(c -> scores.put(c.criterion().id(), c.score()));
    }
    return scores;
  }
}
