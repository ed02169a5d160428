package dev.pushback.core.question;

/** How much a follow-up points at what is missing. */
public enum Directness {
  /** "How would you define it?": the candidate still has to find what is missing. */
  OPEN,
  /** It names or presses on the missing thing; a hint counts as this too. */
  POINTED
}
