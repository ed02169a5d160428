package dev.pushback.app.reading;

import dev.pushback.core.question.Validity;
import dev.pushback.core.scoring.Outcome;
import java.util.List;
import java.util.Map;

/** What a reply does to the challenge that it replies to. */
final class Stance {
  private static final int A_SHORT_REPLY = 14;
  private static final int A_WORD = 4;
  private static final float BY_FAR = 0.7f;

  private final boolean concedes;
  private final boolean keeps;
  private final boolean revises;
  private final boolean denies;
  private final boolean backed;
  private final boolean found;

  private Stance(List<Marked> reply, boolean found) {
    this.concedes = any(reply, "concede");
    this.keeps = any(reply, "keep") || any(reply, "counter");
    this.revises = any(reply, "revise");
    this.denies = any(reply, "deny-earlier");
    this.backed = found || any(reply, "reasoned");
    this.found = found;
  }

  /**
   * @param found whether the reply earned something for the check that was pressed on
   */
  static Outcome of(List<Marked> reply, Validity validity, boolean found) {
    return new Stance(reply, found).outcome(validity);
  }

  /** Whether a reply says no more than that its speaker does not know. */
  static boolean onlyDoubts(List<Marked> reply) {
    var others = reply.stream().filter(sentence -> !sentence.has("doubt")).toList();
    return others.size() < reply.size() && words(reply) <= A_SHORT_REPLY && words(others) <= A_WORD;
  }

  private static int words(List<Marked> sentences) {
    return sentences.stream().mapToInt(sentence -> sentence.sentence().size()).sum();
  }

  /**
   * The outcome that is likeliest by what was learned from labelled replies. That somebody
   * contradicts himself is seldom and hard to hear: it has to be likelier by far.
   */
  static Outcome likeliest(Weights learned, Map<String, Double> retort) {
    var odds = learned.odds(retort).clone();
    int contradicted = learned.columns().indexOf(Outcome.CONTRADICTED.name());
    if (contradicted >= 0) {
      odds[contradicted] -= BY_FAR;
    }
    int best = 0;
    for (int i = 1; i < odds.length; i++) {
      best = odds[i] > odds[best] ? i : best;
    }
    return Outcome.valueOf(learned.columns().get(best));
  }

  private Outcome outcome(Validity validity) {
    if (denies && !concedes && !revises) {
      return Outcome.CONTRADICTED;
    }
    return switch (validity) {
      case UNFOUNDED -> unfounded();
      case VALID -> found ? Outcome.UPDATED : valid();
      case UNKNOWN, NEUTRAL -> valid();
    };
  }

  /** The challenge is wrong: giving way without need is folding. */
  private Outcome unfounded() {
    if (keeps && backed && !(concedes && revises)) {
      return Outcome.HELD;
    }
    if (concedes || revises) {
      return Outcome.FOLDED;
    }
    return backed ? Outcome.HELD : Outcome.DEFLECTED;
  }

  /**
   * The challenge is right, or may be (one that is right and brought out what it asked for has
   * updated the answer, whatever the tone): a concrete change wins, a reasoned stand is respected.
   */
  private Outcome valid() {
    if (revises) {
      return Outcome.UPDATED;
    }
    if (keeps && backed) {
      return Outcome.HELD;
    }
    if (found) {
      return Outcome.UPDATED;
    }
    if (concedes) {
      return Outcome.FOLDED;
    }
    return backed ? Outcome.HELD : Outcome.DEFLECTED;
  }

  private static boolean any(List<Marked> reply, String name) {
    return reply.stream().anyMatch(sentence -> sentence.has(name));
  }
}
