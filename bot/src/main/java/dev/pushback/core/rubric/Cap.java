package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A ceiling on a score while something is missing.
 *
 * @param of a criterion id, or {@link #OVERALL}
 * @param max the ceiling, 1.0 to 5.0
 * @param when what has to be missing, all of it
 * @param because why, as the end of "Capped at 2.5: ..."
 */
public record Cap(String of, double max, List<Missing> when, String because) {
  /** The value of {@link #of} that caps the whole card. */
  public static final String OVERALL = "overall";

  public Cap {
    requireNonNull(of);
    when = List.copyOf(when);
    requireNonNull(because);
    if (max < 1 || max > 5) {
      throw new IllegalArgumentException("a cap of " + max + " is not between 1 and 5");
    }
    if (when.isEmpty()) {
      throw new IllegalArgumentException("a cap needs a reason to be in force");
    }
  }

  /** A check that is missing; with {@code partlyCounts} also when it is half met. */
  public record Missing(String check, boolean partlyCounts) {
    public Missing {
      requireNonNull(check);
    }
  }
}
