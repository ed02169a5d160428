package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;

/**
 * Something that can be found out by asking for it.
 *
 * @param name what it is a figure of, for an interviewer who asks whether it is meant; gives
 *     nothing away
 * @param clue whether it leads to the cause; what does not is an honest dead end
 */
public record Datum(String name, Clarification told, boolean clue) {
  public Datum {
    requireNonNull(name);
    requireNonNull(told);
  }

  /** How much of a request speaks of it. */
  double nearTo(Request asked) {
    var about = new ArrayList<>(told.about());
    about.add(name);
    return asked.speaksOf(about);
  }
}
