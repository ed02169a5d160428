package dev.pushback.core.committee;

/** What an interviewer writes under a scorecard before seeing any other. */
public enum Recommendation {
  STRONG_NO,
  NO,
  YES,
  STRONG_YES;

  /** By how much a strong yes is above what the level expects: strong, and volunteered. */
  public static final double STRONG_ABOVE = 0.5;

  /** What a strong yes needs of every criterion. */
  public static final double STRONG_EACH = 3.5;

  /** An overall below this is a strong no: hardly anything of what was asked for. */
  public static final double STRONG_NO_BELOW = 2.0;

  /** A yes needs what an interview-ready card needs: enough volunteered, and no weak side. */
  static Recommendation of(Sealed card) {
    if (card.overall() < STRONG_NO_BELOW) {
      return STRONG_NO;
    }
    if (card.ready() >= card.level().expected() + STRONG_ABOVE
        && card.weakest().score() >= STRONG_EACH) {
      return STRONG_YES;
    }
    return card.ready() >= card.level().expected() && card.weak().isEmpty() ? YES : NO;
  }

  public boolean positive() {
    return this == YES || this == STRONG_YES;
  }
}
