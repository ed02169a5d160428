package dev.pushback.core.scoring;

/** Something noticed in an answer and left out of the reading; never a punishment. */
public enum Flag {
  /** Words addressed to whoever scores. */
  ADDRESSED_TO_GRADER,
  /** A list of terms instead of sentences. */
  KEYWORD_LIST,
  /** The same sentence again. */
  REPEATED,
  /** The question's own words given back. */
  ECHOED_QUESTION,
  /** The rubric's own words recited. */
  RECITED_RUBRIC,
  /** Invisible or direction-changing characters. */
  HIDDEN_CHARACTERS,
  /** Longer than what is read; the rest was kept but not judged. */
  CUT_OFF
}
