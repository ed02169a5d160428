package dev.pushback.app.session;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.question.Probe;
import java.util.Optional;

/** Somebody who remembers the person and may have something to ask first. */
@FunctionalInterface
public interface Recall {
  /** Nobody who remembers anything. */
  Recall NOTHING = (_, _) -> Optional.empty();

  /** What they would ask now, before anything else. */
  Optional<Probe> aside(Seat seat, Interview now);
}
