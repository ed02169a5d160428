package dev.pushback.edge.discord;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;

/**
 * What concerns one person, done one thing after another: first what came of things, then what
 * arrived, each in its order.
 */
final class Lane {
  private final Executor threads;
  private final Queue<Runnable> outcomes = new ArrayDeque<>();
  private final Deque<Runnable> arrived = new ArrayDeque<>();
  private boolean busy;

  Lane(Executor threads) {
    this.threads = threads;
  }

  /** Something arrived. */
  synchronized void add(Runnable work) {
    arrived.addLast(work);
    begin();
  }

  /** These are older than everything that waits. */
  synchronized void first(List<Runnable> works) {
    works.reversed().forEach(arrived::addFirst);
    begin();
  }

  /** Something came of what was done; it is finished before anything else begins. */
  synchronized void soon(Runnable work) {
    outcomes.add(work);
    begin();
  }

  private void begin() {
    if (busy) {
      return;
    }
    try {
      busy = true;
      threads.execute(this::run);
    } catch (RejectedExecutionException _) {
      // The bot is stopping; what waits is found in the store at the next start.
      busy = false;
    }
  }

  private void run() {
    for (var work = next(); work != null; work = next()) {
      try {
        work.run();
      } catch (RuntimeException e) {
        Event.of("bug").with(e).failed();
      }
    }
  }

  private synchronized @Nullable Runnable next() {
    var outcome = outcomes.poll();
    var work = outcome == null ? arrived.poll() : outcome;
    busy = work != null;
    return work;
  }
}
