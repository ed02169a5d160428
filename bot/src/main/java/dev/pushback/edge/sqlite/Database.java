package dev.pushback.edge.sqlite;

import dev.pushback.app.session.JournalException.Unavailable;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TempStore;
import org.sqlite.SQLiteDataSource;

/** The SQLite file of a home: opens connections to it and rids it of what was deleted. */
final class Database {
  private static final int BUSY_MILLIS = 250;

  private final Home home;
  private final Schema schema;

  Database(Home home) {
    this.home = home;
    this.schema = new Schema(home);
  }

  boolean exists() {
    return Files.exists(home.database());
  }

  /** The one connection that writes, with the tables in their newest form. */
  Connection openForWriting() throws SQLException, Unavailable {
    var source = new SQLiteDataSource(writing());
    source.setUrl(url(""));
    var connection = source.getConnection();
    boolean usable = false;
    try {
      schema.bring(connection, source);
      execute(connection, "PRAGMA journal_mode = WAL");
      if (deletionUnfinished(connection)) {
        purge(connection);
      }
      usable = true;
      return connection;
    } finally {
      if (!usable) {
        connection.close();
      }
    }
  }

  /** Empty if nothing was ever kept because the first start was cut short. */
  Optional<Connection> openForReading() throws SQLException, Unavailable {
    var config = new SQLiteConfig();
    config.setReadOnly(true);
    config.setBusyTimeout(BUSY_MILLIS);
    var connection = config.createConnection(readingUrl());
    boolean usable = false;
    try {
      if (schema.isBlank(connection)) {
        return Optional.empty();
      }
      schema.demand(connection);
      usable = true;
      return Optional.of(connection);
    } finally {
      if (!usable) {
        connection.close();
      }
    }
  }

  private static SQLiteConfig writing() {
    var config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.setSynchronous(SynchronousMode.FULL);
    config.enforceForeignKeys(true);
    config.setTempStore(TempStore.MEMORY);
    config.setPragma(SQLiteConfig.Pragma.SECURE_DELETE, "true");
    return config;
  }

  /** In a folder that nobody can write to, SQLite has nowhere to note that it reads. */
  private String readingUrl() {
    boolean frozen = !Files.isWritable(home.folder()) && !Files.exists(log());
    return url(frozen ? "?immutable=1" : "");
  }

  private String url(String parameters) {
    return "jdbc:sqlite:file:" + home.database().toUri().getRawPath() + parameters;
  }

  private Path log() {
    return home.folder().resolve("journal.db-wal");
  }

  /**
   * Deletes rows so that no byte of them stays in the folder: freed space is overwritten, the file
   * is written anew without it, and the log, which still holds the old pages, is cut to nothing. A
   * mark in the file makes the next start go on after a crash in between.
   *
   * @param deletion says how many rows went; they go in the same transaction as the mark
   */
  void delete(Connection connection, Deletion deletion) throws SQLException, Unavailable {
    execute(connection, "BEGIN IMMEDIATE");
    try {
      if (rows(connection, deletion) > 0) {
        execute(connection, "PRAGMA user_version = 1");
      }
      execute(connection, "COMMIT");
    } catch (SQLException e) {
      rollBack(connection);
      throw e;
    }
    if (deletionUnfinished(connection)) {
      purge(connection);
    }
  }

  private static int rows(Connection connection, Deletion deletion) throws SQLException {
    try (var statements = new Statements(connection)) {
      return deletion.run(statements);
    }
  }

  /** Deletes rows and says how many. */
  interface Deletion {
    int run(Statements statements) throws SQLException;
  }

  private void purge(Connection connection) throws SQLException, Unavailable {
    cutLog(connection);
    execute(connection, "VACUUM");
    cutLog(connection);
    execute(connection, "PRAGMA user_version = 0");
  }

  private void cutLog(Connection connection) throws SQLException, Unavailable {
    if (number(connection, "PRAGMA wal_checkpoint(TRUNCATE)") != 0) {
      throw home.traces();
    }
  }

  private static boolean deletionUnfinished(Connection connection) throws SQLException {
    return number(connection, "PRAGMA user_version") != 0;
  }

  private static int number(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  static void execute(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static void rollBack(Connection connection) {
    try {
      execute(connection, "ROLLBACK");
    } catch (SQLException _) {
      // SQLite rolls back by itself when a disk fails.
    }
  }
}
