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
  /** Words are read again only once there is a score. */
  NO_SCORE_YET,
  /** The second attempt under way comes first. */
  FINISH_RETRY,
  /** The score was given by another version of the rubric. */
  RUBRIC_CHANGED,
  /** No such check is open. */
  NO_SUCH_POINT,
  /** What was said for the check was taken back later. */
  TAKEN_BACK,
  /** The check was read again as often as one can be. */
  APPEALED_BEFORE,
  /** These words were read again for the check before. */
  SAME_WORDS,
  /** Words were read again as often as can be. */
  NO_APPEAL_LEFT,
  /** Too few words to tell a place by. */
  POINT_AT_WORDS,
  /** The candidate did not say these words. */
  WORDS_NOT_FOUND,
  /** The candidate said these words at more than one place. */
  SAID_MORE_THAN_ONCE,
  /** More than the sentence or two that a place is. */
  TOO_MANY_WORDS,
  /** Nothing is to be done just now. */
  NOTHING_TO_DO,
  /** The interview is closed. */
  OVER
}
