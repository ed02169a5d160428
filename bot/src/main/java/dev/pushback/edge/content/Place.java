package dev.pushback.edge.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;

/**
 * Where something stands in a file.
 *
 * @param line counted from 1
 * @param column counted from 1
 */
record Place(int line, int column) {
  static final Place START = new Place(1, 1);

  /**
   * @param above lines of the file that stand above the text that was marked
   */
  static Place of(Optional<Mark> mark, int above) {
    int line = mark.map(Mark::getLine).orElse(0) + 1 + above;
    return new Place(line, mark.map(Mark::getColumn).orElse(0) + 1);
  }
}
