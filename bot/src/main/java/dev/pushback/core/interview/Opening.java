package dev.pushback.core.interview;

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
            question.text().strip(),
            plan));
  }
}
