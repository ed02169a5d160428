package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Places;
import dev.pushback.app.session.Coordinator;
import java.time.InstantSource;

/** What every conversation goes through. */
record Ways(
    Coordinator door,
    Places places,
    Line line,
    Tongues tongues,
    Timers timers,
    InstantSource clock) {
  Ways {
    requireNonNull(door);
    requireNonNull(places);
    requireNonNull(line);
    requireNonNull(tongues);
    requireNonNull(timers);
    requireNonNull(clock);
  }
}
