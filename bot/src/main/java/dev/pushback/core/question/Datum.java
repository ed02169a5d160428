package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

/**
 * Something that can be found out by asking for it.
 *
 * @param clue whether it leads to the cause; what does not is an honest dead end
 */
public record Datum(Clarification told, boolean clue) {
  public Datum {
    requireNonNull(told);
  }
}
