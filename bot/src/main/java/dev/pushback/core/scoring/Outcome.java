package dev.pushback.core.scoring;

/** What a challenge did to the candidate's position. */
public enum Outcome {
  /** Revised or added to, for a good reason. */
  UPDATED,
  /** Kept, with a reason. */
  HELD,
  /** Given up without need. */
  FOLDED,
  /** Not addressed. */
  DEFLECTED,
  /** The reply denies what was said before without saying so. */
  CONTRADICTED
}
