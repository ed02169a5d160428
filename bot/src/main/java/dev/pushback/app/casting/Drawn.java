package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Sheet;
import java.util.Optional;

/**
 * A question that was chosen.
 *
 * @param back the check that it brings back, if it was chosen for that
 */
public record Drawn(Sheet sheet, Optional<Comeback> back) {
  public Drawn {
    requireNonNull(sheet);
    requireNonNull(back);
  }
}
