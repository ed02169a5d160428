package dev.pushback.core.interview;

/** Why the questions of a round are over. */
public enum Ending {
  /** All follow-ups of the budget were asked. */
  BUDGET,
  /** Nothing is open any more that a follow-up could change. */
  COVERAGE,
  /** The time is up. */
  CLOCK,
  /** The candidate passed on the question. */
  DECLINED,
  /** Nothing that could be judged was said. */
  NOTHING_TO_JUDGE,
  /** The candidate left for good. */
  QUIT
}
