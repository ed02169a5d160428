package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The faults of one file, as they are found. */
final class Faults {
  private static final int REPORTED = 200;

  private final String file;
  private final List<Fault> found = new ArrayList<>();
  private boolean torn;

  Faults(String file) {
    this.file = file;
  }

  /** Notes a fault of the file as a whole. */
  void add(String what, String instead) {
    add(Place.START, what, instead);
  }

  void add(Place place, String what, String instead) {
    add(Rule.FORM, place, what, instead);
  }

  void add(Rule rule, Place place, String what, String instead) {
    add(new Fault(rule, file, place.line(), place.column(), what, instead));
  }

  private void add(Fault fault) {
    if (found.size() < REPORTED) {
      found.add(fault);
    }
  }

  /** An empty list for the same file, for an attempt that may not count. */
  Faults scratch() {
    return new Faults(file);
  }

  void addAll(Faults others) {
    others.found.forEach(this::add);
  }

  /** Remembers that some lines of the file cannot be read at all. */
  void tear() {
    torn = true;
  }

  /** Whether some lines of the file could not be read, so that what is missing may be there. */
  boolean torn() {
    return torn;
  }

  boolean inLine(int line) {
    return found.stream().anyMatch(fault -> fault.line() == line);
  }

  boolean none() {
    return found.isEmpty();
  }

  Stream<Fault> stream() {
    return found.stream();
  }
}
