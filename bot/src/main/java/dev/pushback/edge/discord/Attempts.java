package dev.pushback.edge.discord;

import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Tries something again while it only failed because a line broke. */
final class Attempts {
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final BooleanSupplier stopping;

  /**
   * @param stopping whether trying again is pointless because the bot goes down
   */
  Attempts(BooleanSupplier stopping) {
    this.stopping = stopping;
  }

  /** Something that Discord may fail to do. */
  interface Attempt {
    void run() throws Fault;
  }

  Sent until(Attempt attempt) {
    var pause = FIRST_PAUSE;
    while (true) {
      try {
        attempt.run();
        return new Sent.Arrived();
      } catch (Fault fault) {
        if (fault.kind() != Fault.Kind.BROKEN) {
          var sent = given(fault);
          if (sent instanceof Sent.Refused(var why)) {
            Event.of("refused").with("why", why).warned();
          }
          return sent;
        }
        Event.of("trying-again").with("why", fault.why()).warned();
      }
      if (stopping.getAsBoolean() || !slept(pause)) {
        return new Sent.Stopping();
      }
      pause =
          pause.multipliedBy(2).compareTo(LONGEST_PAUSE) < 0
              ? pause.multipliedBy(2)
              : LONGEST_PAUSE;
    }
  }

  private static Sent given(Fault fault) {
    return switch (fault.kind()) {
      case CLOSED -> new Sent.Closed();
      case STOPPING -> new Sent.Stopping();
      case ANSWERED -> new Sent.Arrived();
      case OVER, GONE, FORBIDDEN, BROKEN -> new Sent.Refused(fault.why());
      case MALFORMED -> malformed(fault.why());
    };
  }

  private static Sent malformed(String why) {
    Event.of("malformed").with("why", why).warned();
    return new Sent.Malformed(why);
  }

  private static boolean slept(Duration pause) {
    try {
      Thread.sleep(pause);
      return true;
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
