package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Person;
import dev.pushback.app.view.Countdown;
import dev.pushback.core.interview.Awaiting;
import java.time.Duration;
import java.util.Optional;

/** Looks at the clock of the round on the table, and at how long an answer has been read. */
final class Watch {
  private static final Duration TYPING_AFTER = Duration.ofMillis(500);

  /** An alarm that rings a moment early would find that nothing has run out. */
  private static final Duration MARGIN = Duration.ofMillis(20);

  private final Ways ways;
  private final Person person;
  private final Alarm deadline;
  private final Alarm slow;

  Watch(Ways ways, Person person, Lane lane) {
    this.ways = requireNonNull(ways);
    this.person = requireNonNull(person);
    this.deadline = new Alarm(ways.timers(), lane);
    this.slow = new Alarm(ways.timers(), lane);
  }

  /**
   * Looks at a round as it stands now, and no longer as it stood before.
   *
   * @param timeIsUp what is done when its time is over
   */
  void over(Optional<Table> table, Runnable timeIsUp) {
    end();
    table.ifPresent(
        laid -> {
          Countdown.left(laid.now(), ways.clock().instant())
              .filter(_ -> !laid.now().clock().ranOut())
              .ifPresent(left -> deadline.set(left.plus(MARGIN), timeIsUp));
          if (laid.now().awaiting() == Awaiting.READER) {
            slow.set(TYPING_AFTER, () -> ways.line().typing(person));
          }
        });
  }

  void end() {
    deadline.giveUp();
    slow.giveUp();
  }
}
