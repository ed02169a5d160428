package dev.pushback.edge.discord;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** Wakes somebody after a while. */
final class Timers implements AutoCloseable {
  private final ScheduledThreadPoolExecutor clock;

  Timers() {
    clock =
        new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("discord-timers").factory());
    clock.setRemoveOnCancelPolicy(true);
    clock.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
  }

  /**
   * @param work is done on the thread of all timers, so it only hands something over
   */
  Future<?> after(Duration wait, Runnable work) {
    try {
      return clock.schedule(work, Math.max(0, wait.toMillis()), TimeUnit.MILLISECONDS);
    } catch (RejectedExecutionException _) {
      return CompletableFuture.completedFuture(false);
    }
  }

  @Override
  public void close() {
    clock.shutdownNow();
  }
}
