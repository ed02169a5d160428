package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Rubric;

/** What lies before the interviewer: the question and the rubric that judges its answers. */
public record Sheet(Question question, Rubric rubric) {
  public Sheet {
    requireNonNull(question);
    requireNonNull(rubric);
  }
}
