package dev.pushback.app.reading;

import dev.pushback.core.scoring.Reading;

/**
 * Whatever reads an answer: rules, a trained model, a language model. It may return findings only;
 * it never sees or sets a score.
 */
public interface Reader {
  /** Name and version, as scorecards show it; a new version may decide differently. */
  String id();

  /**
   * Reads the candidate's newest turn for the checks of the task. The same task always gives the
   * same reading.
   */
  Reading read(Task task);
}
