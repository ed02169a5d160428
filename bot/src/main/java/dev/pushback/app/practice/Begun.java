package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Comeback;
import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import java.util.List;
import java.util.Optional;

/**
 * A round that somebody sits down to.
 *
 * @param soFar all that happened in it, if it was begun before
 * @param plan how to open it; empty if it was begun before
 * @param back the check that its question was chosen for, if it was
 */
public record Begun(Seat seat, List<Entry> soFar, Optional<Plan> plan, Optional<Comeback> back) {
  public Begun {
    requireNonNull(seat);
    soFar = List.copyOf(soFar);
    requireNonNull(plan);
    requireNonNull(back);
  }

  /** A round that is taken up again. */
  Begun(Seat seat, List<Entry> soFar) {
    this(seat, soFar, Optional.empty(), Optional.empty());
  }

  /** Its place in a loop, if it has one. */
  public Optional<Part> part() {
    return plan.or(() -> Interview.fold(seat.sheet(), soFar).plan()).flatMap(Plan::part);
  }
}
