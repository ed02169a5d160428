package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Future;

/** Something that is done in a lane after a while, unless it is put off or given up before. */
final class Alarm {
  private final Timers timers;
  private final Lane lane;
  private Optional<Future<?>> waiting = Optional.empty();
  private int turn;

  Alarm(Timers timers, Lane lane) {
    this.timers = requireNonNull(timers);
    this.lane = requireNonNull(lane);
  }

  /** Sets it; what it was set to before is given up. */
  void set(Duration wait, Runnable work) {
    giveUp();
    int mine = turn;
    waiting = Optional.of(timers.after(wait, () -> lane.add(() -> ring(mine, work))));
  }

  private void ring(int mine, Runnable work) {
    if (mine == turn) {
      waiting = Optional.empty();
      work.run();
    }
  }

  void giveUp() {
    turn++;
    waiting.ifPresent(future -> future.cancel(false));
    waiting = Optional.empty();
  }

  boolean isSet() {
    return waiting.isPresent();
  }
}
