package dev.pushback.core.interview;

/** How an interviewer behaves. */
public enum Mode {
  /** Hints on request, no clock, coaching at the end. */
  PRACTICE,
  /** A clock, no hints, silence until the debrief. */
  REAL
}
