package dev.pushback.edge.content;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import java.util.List;

/** What came of loading: all content, or every fault that stands in the way. */
public sealed interface Loaded {

  /** Every file is right. */
  record Whole(Library library) implements Loaded {
    public Whole {
      requireNonNull(library);
    }
  }

  /**
   * Nothing was loaded.
   *
   * @param faults at least one, sorted by file and line
   */
  record Faulty(List<Fault> faults) implements Loaded {
    public Faulty {
      faults = faults.stream().sorted().toList();
      if (faults.isEmpty()) {
        throw new IllegalArgumentException("without a fault nothing is faulty");
      }
    }
  }
}
