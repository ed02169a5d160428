package dev.pushback.loopback;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

/** Time as this Discord tells it: the real one and whatever a test has put on top. */
final class Times {
  private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);

  Instant now() {
    return Instant.now().plus(ahead.get());
  }

  void advance(Duration by) {
    ahead.updateAndGet(so -> so.plus(by));
  }
}
