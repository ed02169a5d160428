package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException;
import java.sql.SQLException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;

/**
 * The platform threads on which SQLite runs. A caller only waits: a virtual thread that entered
 * native code would hold up every other one.
 */
final class DatabaseThreads implements AutoCloseable {
  private final Home home;
  private final ExecutorService threads;

  DatabaseThreads(Home home, String name, int size) {
    this.home = home;
    this.threads =
        Executors.newFixedThreadPool(size, Thread.ofPlatform().daemon().name(name, 1).factory());
  }

  /** Something done on one of the threads. */
  interface Work<T> {
    T run() throws SQLException, JournalException;
  }

  <T> T call(Work<T> work) throws JournalException {
    var task = new FutureTask<>(work::run);
    if (!start(task)) {
      throw closed();
    }
    return await(task);
  }

  /** Whether it will be run. */
  boolean start(Runnable task) {
    try {
      threads.execute(task);
      return true;
    } catch (RejectedExecutionException _) {
      return false;
    }
  }

  /** Waits to the end even when interrupted: only then it is known whether a fact was kept. */
  <T> T await(Future<T> future) throws JournalException {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return future.get();
        } catch (InterruptedException _) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw failure(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  static JournalException.Unavailable closed() {
    return new JournalException.Unavailable("The journal is closed; start Pushback again.");
  }

  private JournalException failure(ExecutionException e) {
    return switch (e.getCause()) {
      case JournalException known -> known;
      case SQLException sql -> home.unavailable(sql);
      case null, default -> throw new IllegalStateException(e.getCause());
    };
  }

  @Override
  public void close() {
    threads.close();
  }
}
