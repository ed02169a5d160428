package dev.pushback.edge.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pushback.app.session.JournalException.Unavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.zip.CRC32;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The form of the tables. Flyway is slow to start, so it is started only when its own history does
 * not name the newest migration yet.
 */
final class Schema {
  static final int NEWEST = 1;
  static final String SCRIPT = "V1__journal.sql";

  private static final String FOLDER = "db/migration";

  private record Applied(int version, int checksum) {}

  private final Home home;

  Schema(Home home) {
    this.home = home;
  }

  /** Brings the tables to the newest form. */
  void bring(Connection connection, SQLiteDataSource source) throws SQLException, Unavailable {
    var applied = applied(connection);
    refuseNewer(applied);
    if (applied.isPresent() && applied.get().equals(newest())) {
      return;
    }
    Migration.run(home, source, FOLDER);
  }

  /**
   * Whether no table was made yet. A change that was cut short and waits to be undone can only be
   * the making of the first ones: all later changes go through the log.
   */
  boolean isBlank(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var table =
            statement.executeQuery(
                "SELECT 1 FROM sqlite_master WHERE name NOT LIKE '%flyway_schema_history%'")) {
      return !table.next();
    } catch (SQLiteException e) {
      if (e.getResultCode() == SQLiteErrorCode.SQLITE_READONLY_ROLLBACK) {
        return true;
      }
      throw e;
    }
  }

  /** Fails unless the tables have the newest form. */
  void demand(Connection connection) throws SQLException, Unavailable {
    var applied = applied(connection);
    refuseNewer(applied);
    if (applied.map(Applied::version).orElse(0) < NEWEST) {
      throw home.older();
    }
  }

  private void refuseNewer(Optional<Applied> applied) throws Unavailable {
    if (applied.isPresent() && applied.get().version() > NEWEST) {
      throw home.newer(applied.get().version(), NEWEST);
    }
  }

  private static Optional<Applied> applied(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var table =
          statement.executeQuery(
              "SELECT 1 FROM sqlite_master WHERE name = 'flyway_schema_history'")) {
        if (!table.next()) {
          return Optional.empty();
        }
      }
      try (var row =
          statement.executeQuery(
              "SELECT version, checksum FROM flyway_schema_history"
                  + " WHERE success = 1 ORDER BY CAST(version AS INTEGER) DESC LIMIT 1")) {
        return row.next()
            ? Optional.of(new Applied(row.getInt(1), row.getInt(2)))
            : Optional.empty();
      }
    }
  }

  /** As Flyway computes it: over the lines, without their ends. */
  private static Applied newest() {
    var sum = new CRC32();
    try (var in = Schema.class.getResourceAsStream("/" + FOLDER + "/" + SCRIPT)) {
      if (in == null) {
        throw new IllegalStateException(SCRIPT + " is missing");
      }
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .forEach(line -> sum.update(line.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new Applied(NEWEST, (int) sum.getValue());
  }
}
