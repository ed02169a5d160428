package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Unavailable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/**
 * The one thread that writes. Changes that wait while a transaction is being synced to the disk
 * share the next one, so the cost of a sync is shared as well.
 */
final class Writer implements AutoCloseable {
  private static final int GROUP = 64;

  private final Home home;
  private final Database database;
  private final DatabaseThreads threads;
  private final ExecutorService teller =
      Executors.newSingleThreadExecutor(Thread.ofVirtual().name("journal-teller").factory());
  private final Queue<Write<?>> waiting = new ConcurrentLinkedQueue<>();
  private final Connection connection;

  private Writer(Home home, Database database, DatabaseThreads threads, Connection connection) {
    this.home = home;
    this.database = database;
    this.threads = threads;
    this.connection = connection;
  }

  static Writer open(Home home, Database database) throws JournalException {
    var threads = new DatabaseThreads(home, "journal-writer", 1);
    boolean open = false;
    try {
      var writer =
          threads.call(() -> new Writer(home, database, threads, database.openForWriting()));
      open = true;
      return writer;
    } finally {
      if (!open) {
        threads.close();
      }
    }
  }

  /** Returns when the change is safe. */
  <T> T run(Write.Change<T> change) throws JournalException {
    return threads.await(handOver(new Write<>(change, Runnable::run)));
  }

  /**
   * Does not wait. What it returns completes in the order of the calls, on a thread that does
   * nothing else: who is told there may wait for the next change without holding it up.
   */
  <T> CompletionStage<T> start(Write.Change<T> change) {
    return handOver(new Write<>(change, teller));
  }

  private <T> CompletableFuture<T> handOver(Write<T> write) {
    waiting.add(write);
    if (!threads.start(this::writeGroup) && waiting.remove(write)) {
      write.done().completeExceptionally(DatabaseThreads.closed());
    }
    return write.done();
  }

  void delete(Database.Deletion deletion) throws JournalException {
    threads.call(
        () -> {
          database.delete(connection, deletion);
          return true;
        });
  }

  private void writeGroup() {
    var group = new ArrayList<Write<?>>();
    var next = waiting.poll();
    while (next != null) {
      group.add(next);
      next = group.size() < GROUP ? waiting.poll() : null;
    }
    if (!group.isEmpty()) {
      write(group);
    }
  }

  private void write(List<Write<?>> group) {
    boolean told = false;
    try {
      commit(group).forEach(Runnable::run);
      told = true;
    } catch (SQLException e) {
      Database.rollBack(connection);
      if (group.size() > 1) {
        group.forEach(alone -> write(List.of(alone)));
      } else {
        group.forEach(write -> write.fail(home.unavailable(e)));
      }
      told = true;
    } finally {
      if (!told) {
        Database.rollBack(connection);
        group.forEach(write -> write.fail(bug()));
      }
    }
  }

  /** What is to be told about each change now that they are safe. */
  private List<Runnable> commit(List<Write<?>> group) throws SQLException {
    var news = new ArrayList<Runnable>(group.size());
    Database.execute(connection, "BEGIN IMMEDIATE");
    try (var statements = new Statements(connection)) {
      for (var write : group) {
        news.add(write.make(statements));
      }
    }
    Database.execute(connection, "COMMIT");
    return news;
  }

  private static Unavailable bug() {
    return new Unavailable("The journal met a bug; nothing was kept. Start Pushback again.");
  }

  @Override
  public void close() {
    threads.start(this::hangUp);
    threads.close();
    teller.close();
  }

  private void hangUp() {
    try {
      connection.close();
    } catch (SQLException _) {
      // What was acknowledged is in the log, and the next start reads the log.
    }
  }
}
