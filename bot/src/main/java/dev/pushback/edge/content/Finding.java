package dev.pushback.edge.content;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * A fault as a report tells it.
 *
 * @param excerpt the words where it stands; empty when the file cannot be read there
 * @param note why it was let pass, if it was
 */
public record Finding(Fault fault, String excerpt, Optional<String> note)
    implements Comparable<Finding> {
  public Finding {
    requireNonNull(fault);
    requireNonNull(excerpt);
    requireNonNull(note);
  }

  public Severity severity() {
    return note.isPresent() ? Severity.OVERRIDDEN : fault.rule().severity();
  }

  @Override
  public int compareTo(Finding other) {
    return fault.compareTo(other.fault);
  }
}
