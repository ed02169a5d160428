package dev.pushback.core.interview;

/** Why a signal changed nothing. */
public enum Refusal {
  /** Nothing has been opened. */
  NOT_OPEN,
  /** It is open already. */
  ALREADY_OPEN,
  /** The last answer is still being read. */
  STILL_READING,
  /** The same answer came twice. */
  HEARD_BEFORE,
  /** Notes on an older version, or nobody asked for notes. */
  STALE,
  /** No hints in real mode. */
  NO_HINTS_IN_REAL_MODE,
  /** No hint is left. */
  NO_HINT_LEFT,
  /** Enough was asked back. */
  NO_CLARIFICATION_LEFT,
  /** A rating is a whole number from 1 to 5. */
  RATING_OUT_OF_RANGE,
  /** The questions are over; the own rating comes next. */
  RATE_FIRST,
  /** This is not the time to rate. */
  NOT_RATING,
  /** The scorecard is out; the only way to add something is a second attempt. */
  QUESTIONS_OVER,
  /** There is nothing to try again. */
  NOTHING_TO_RETRY,
  /** Nothing is to be done just now. */
  NOTHING_TO_DO,
  /** The interview is closed. */
  OVER
}
