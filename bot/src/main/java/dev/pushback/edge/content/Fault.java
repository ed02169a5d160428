package dev.pushback.edge.content;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;

/**
 * Something that is wrong in a content file.
 *
 * @param rule what it offends against
 * @param file relative to the repository's root, with forward slashes
 * @param line counted from 1
 * @param column counted from 1
 * @param what what is wrong, in one line
 * @param instead what to write or do instead, in one line
 */
public record Fault(Rule rule, String file, int line, int column, String what, String instead)
    implements Comparable<Fault> {
  private static final Comparator<Fault> BY_PLACE =
      Comparator.comparing(Fault::file)
          .thenComparingInt(Fault::line)
          .thenComparingInt(Fault::column)
          .thenComparing(Fault::what)
          .thenComparing(Fault::instead);

  public Fault {
    requireNonNull(rule);
    requireNonNull(file);
    requireNonNull(what);
    requireNonNull(instead);
  }

  @Override
  public int compareTo(Fault other) {
    return BY_PLACE.compare(this, other);
  }

  /** The fault in one line, for example for a terminal: place, what, and what to do. */
  @Override
  public String toString() {
    return "%s:%d:%d: %s; %s".formatted(file, line, column, what, instead);
  }
}
