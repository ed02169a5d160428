package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Conflict;
import dev.pushback.app.session.JournalException.Unavailable;
import dev.pushback.app.session.Person;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * The one thread that writes. Appends that wait while a transaction is being synced to the disk
 * share the next one, so the cost of a sync is shared as well.
 */
final class Writer implements AutoCloseable {
  private static final int GROUP = 64;

  private final Home home;
  private final Database database;
  private final DatabaseThreads threads;
  private final Queue<Append> waiting = new ConcurrentLinkedQueue<>();
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

  /** Returns when the facts are safe. */
  void append(Append append) throws JournalException {
    waiting.add(append);
    if (!threads.start(this::writeGroup) && waiting.remove(append)) {
      throw DatabaseThreads.closed();
    }
    threads.await(append.done());
  }

  void delete(Person person) throws JournalException {
    threads.call(
        () -> {
          database.delete(connection, () -> Table.delete(connection, person));
          return true;
        });
  }

  private void writeGroup() {
    var group = new ArrayList<Append>();
    var next = waiting.poll();
    while (next != null) {
      group.add(next);
      next = group.size() < GROUP ? waiting.poll() : null;
    }
    if (!group.isEmpty()) {
      write(group);
    }
  }

  private void write(List<Append> group) {
    try {
      settle(group, commit(group));
    } catch (SQLException e) {
      Database.rollBack(connection);
      if (group.size() > 1) {
        group.forEach(alone -> write(List.of(alone)));
      } else {
        group.forEach(append -> append.done().completeExceptionally(home.unavailable(e)));
      }
    } finally {
      group.forEach(append -> append.done().completeExceptionally(bug()));
    }
  }

  /** The appends that were kept; of the others nothing was written. */
  private List<Append> commit(List<Append> group) throws SQLException {
    var kept = new ArrayList<Append>();
    Database.execute(connection, "BEGIN IMMEDIATE");
    try (var appending = new Table.Appending(connection)) {
      for (var append : group) {
        if (appending.add(append)) {
          kept.add(append);
        }
      }
    }
    Database.execute(connection, "COMMIT");
    return kept;
  }

  private static void settle(List<Append> group, List<Append> kept) {
    kept.forEach(append -> append.done().complete(null));
    group.forEach(
        append ->
            append.done().completeExceptionally(new Conflict(append.interview(), append.from())));
  }

  private static Unavailable bug() {
    return new Unavailable("The journal met a bug; nothing was kept. Start Pushback again.");
  }

  @Override
  public void close() {
    threads.start(this::hangUp);
    threads.close();
  }

  private void hangUp() {
    try {
      connection.close();
    } catch (SQLException _) {
      // What was acknowledged is in the log, and the next start reads the log.
    }
  }
}
