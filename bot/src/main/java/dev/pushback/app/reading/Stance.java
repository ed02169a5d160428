package dev.pushback.app.reading;

import dev.pushback.core.question.Validity;
import dev.pushback.core.scoring.Outcome;
import java.util.List;

/** What a reply does to the challenge that it replies to. */
final class Stance {
  private final boolean concedes;
  private final boolean keeps;
  private final boolean revises;
  private final boolean reasons;
  private final boolean denies;
  private final boolean found;

  private Stance(List<Marked> reply, boolean found) {
    this.concedes = any(reply, "concede");
    this.keeps = any(reply, "keep");
    this.revises = any(reply, "revise");
    this.reasons = any(reply, "because") || any(reply, "if-then");
    this.denies = any(reply, "deny-earlier");
    this.found = found;
  }

  /**
   * @param found whether the reply earned something for the check that was pressed on
   */
  static Outcome of(List<Marked> reply, Validity validity, boolean found) {
    return new Stance(reply, found).outcome(validity);
  }

  private Outcome outcome(Validity validity) {
    if (denies && !concedes && !revises) {
      return Outcome.CONTRADICTED;
    }
    if (keeps && !revises) {
      return reasons || found ? Outcome.HELD : Outcome.DEFLECTED;
    }
    return switch (validity) {
      case UNFOUNDED -> unfounded();
      case VALID, UNKNOWN, NEUTRAL -> valid();
    };
  }

  private Outcome unfounded() {
    if (concedes || revises) {
      return Outcome.FOLDED;
    }
    return reasons || found ? Outcome.HELD : Outcome.DEFLECTED;
  }

  private Outcome valid() {
    if (found || revises) {
      return Outcome.UPDATED;
    }
    if (concedes) {
      return Outcome.FOLDED;
    }
    return Outcome.DEFLECTED;
  }

  private static boolean any(List<Marked> reply, String name) {
    return reply.stream().anyMatch(sentence -> sentence.has(name));
  }
}
