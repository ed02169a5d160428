package dev.pushback.loopback;

import java.util.concurrent.atomic.AtomicLong;

/** Discord's ids: milliseconds since 2015 in the upper bits, never twice, always rising. */
final class Snowflakes {
  private static final long EPOCH = 1_420_070_400_000L;

  private final Times times;
  private final AtomicLong last = new AtomicLong();

  Snowflakes(Times times) {
    this.times = times;
  }

  long next() {
    long now = (times.now().toEpochMilli() - EPOCH) << 22;
    return last.updateAndGet(before -> Math.max(before + 1, now));
  }
}
