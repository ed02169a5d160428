package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;

/** The faults of one file, as they are found. */
final class Faults {
  private static final int REPORTED = 200;

  private final String file;
  private final List<Fault> found = new ArrayList<>();

  Faults(String file) {
    this.file = file;
  }

  /** Notes a fault of the file as a whole. */
  void add(String what, String instead) {
    add(1, 1, what, instead);
  }

  void add(int line, int column, String what, String instead) {
    if (found.size() < REPORTED) {
      found.add(new Fault(file, line, column, what, instead));
    }
  }

  void add(Optional<Mark> mark, String what, String instead) {
    int line = mark.map(Mark::getLine).orElse(0) + 1;
    int column = mark.map(Mark::getColumn).orElse(0) + 1;
    add(line, column, what, instead);
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
