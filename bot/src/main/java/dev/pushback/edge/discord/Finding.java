package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

/**
 * One line of what was found when everything about Discord was looked at.
 *
 * @param what it is about, in one word
 * @param right whether nothing has to be mended
 * @param said how it stands; where it is wrong, also what to click or do
 */
public record Finding(String what, boolean right, String said) {
  public Finding {
    requireNonNull(what);
    requireNonNull(said);
  }

  static Finding right(String what, String said) {
    return new Finding(what, true, said);
  }

  static Finding wrong(String what, String said) {
    return new Finding(what, false, said);
  }
}
