package dev.pushback.core.interview;

import dev.pushback.core.question.Question;

/** How a round begins. */
final class Opening {
  private Opening() {}

  static Move open(Interview in, Plan plan) {
    var question = in.sheet().question();
    var rubric = in.sheet().rubric();
    return Move.of(
        new Fact.Opened(
            question.id(),
            question.version(),
            rubric.id(),
            rubric.version(),
            rubric.hash(),
            asked(question, plan),
            plan));
  }

  private static String asked(Question question, Plan plan) {
    var shown = question.materials().shown(plan.lot());
    return shown.isEmpty() ? question.text().strip() : question.text().strip() + "\n\n" + shown;
  }
}
