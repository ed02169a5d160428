package dev.pushback.core.question;

/** Whether a follow-up challenges the candidate, and whether the challenge is right. */
public enum Validity {
  /** It only asks. */
  NEUTRAL,
  /** A challenge that is right: revising or adding wins. */
  VALID,
  /** A challenge that is wrong: holding, with a reason, wins. */
  UNFOUNDED,
  /** A challenge by somebody who did not say which. */
  UNKNOWN;

  public boolean challenges() {
    return this != NEUTRAL;
  }
}
