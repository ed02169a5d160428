package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** A few threads that read, each with a connection of its own while it does. */
final class Readers implements AutoCloseable {
  private static final int SIZE = 2;

  private final Home home;
  private final Database database;
  private final DatabaseThreads threads;
  private final Queue<Connection> idle = new ConcurrentLinkedQueue<>();

  Readers(Home home, Database database) {
    this.home = home;
    this.database = database;
    this.threads = new DatabaseThreads(home, "journal-reader", SIZE);
  }

  /** Something read in one statement or several. */
  interface Query<T> {
    T run(Statements statements) throws SQLException;
  }

  /**
   * @param none the answer as long as there is no journal yet
   */
  <T> T read(T none, Query<T> query) throws JournalException {
    return threads.call(() -> database.exists() ? run(none, query) : none);
  }

  private <T> T run(T none, Query<T> query) throws SQLException, JournalException {
    var rested = Optional.ofNullable(idle.poll());
    var connection = rested.isPresent() ? rested : database.openForReading();
    if (connection.isEmpty()) {
      return none;
    }
    try (var statements = new Statements(connection.get())) {
      return query.run(statements);
    } finally {
      idle.add(connection.get());
    }
  }

  @Override
  public void close() {
    threads.close();
    try (var last = new DatabaseThreads(home, "journal-reader-end", 1)) {
      last.start(this::hangUp);
    }
  }

  private void hangUp() {
    for (var connection : idle) {
      try {
        connection.close();
      } catch (SQLException _) {
        // It only read.
      }
    }
  }
}
