package dev.pushback.edge.content;

import java.util.Locale;

/** What a piece of content was held against when a fault was found in it. */
public enum Rule {
  /** Keys, types and values as the schema has them. */
  FORM(Severity.ERROR),
  /** Names that have to exist somewhere else, and to be unique. */
  LINK(Severity.ERROR),
  /** How long a text may be, for a person and for Discord. */
  LENGTH(Severity.ERROR),
  /** How long a text should be. */
  SIZE(Severity.WARNING),
  /** How a follow-up may be put. */
  FOLLOW_UP(Severity.ERROR),
  /** Words that would call people or lead them elsewhere. */
  MENTION(Severity.ERROR),
  /** A round type that nobody has used before, most likely a slip. */
  ROUND(Severity.WARNING),
  /** The same words a second time. */
  DUPLICATE(Severity.ERROR),
  /** The same in other words. */
  REWORDED(Severity.WARNING),
  /** The strong sample has to be worth more than the weak one. */
  SAMPLES(Severity.ERROR),
  /** The middling sample should lie between the two others. */
  ORDER(Severity.WARNING),
  /** What a person who answers for a pack lets pass. */
  OVERRIDE(Severity.WARNING);

  private final Severity severity;

  Rule(Severity severity) {
    this.severity = severity;
  }

  public Severity severity() {
    return severity;
  }

  /** The word for it in reports, for example {@code follow-up}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
