package dev.pushback.core.rubric;

/** When a check counts. */
public enum Scope {
  /** Any strong answer to a question of this kind contains it. */
  CORE,
  /** Counts only when the question's {@code asks} or a probe named it. */
  WHEN_ASKED
}
