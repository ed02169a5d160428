package dev.pushback.edge.content;

import java.util.Locale;

/** What a fault means for the pack. */
public enum Severity {
  /** The pack is refused. */
  ERROR,
  /** The pack may be used; its author should look at this. */
  WARNING,
  /** Somebody who answers for the pack has let this pass, with a reason. */
  OVERRIDDEN;

  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
