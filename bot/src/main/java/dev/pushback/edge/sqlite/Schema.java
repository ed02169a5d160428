package dev.pushback.edge.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.pushback.app.session.JournalException.Unavailable;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/**
 * The form of the tables. Flyway is slow to start, so it is started only when its own history does
 * not name every migration yet.
 */
final class Schema {
  /** In order; what is released is never changed. */
  static final List<String> SCRIPTS = List.of("V1__journal.sql", "V2__delivery.sql");

  static final int NEWEST = SCRIPTS.size();

  private static final String FOLDER = "db/migration";

  /** A migration that a file went through. */
  record Applied(int version, int checksum) {}

  private final Home home;

  Schema(Home home) {
    this.home = home;
  }

  /** Brings the tables to the newest form. */
  void bring(Connection connection, SQLiteDataSource source) throws SQLException, Unavailable {
    var applied = applied(connection);
    refuseNewer(applied);
    if (!applied.equals(known())) {
      Migration.run(home, source, FOLDER);
    }
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
    if (version(applied) < NEWEST) {
      throw home.older();
    }
  }

  private void refuseNewer(List<Applied> applied) throws Unavailable {
    if (version(applied) > NEWEST) {
      throw home.newer(version(applied), NEWEST);
    }
  }

  private static int version(List<Applied> applied) {
    return applied.isEmpty() ? 0 : applied.getLast().version();
  }

  private static List<Applied> applied(Connection connection) throws SQLException {
    try (var statement = connection.createStatement()) {
      try (var table =
          statement.executeQuery(
              "SELECT 1 FROM sqlite_master WHERE name = 'flyway_schema_history'")) {
        if (!table.next()) {
          return List.of();
        }
      }
      try (var row =
          statement.executeQuery(
              "SELECT version, checksum FROM flyway_schema_history"
                  + " WHERE success = 1 ORDER BY CAST(version AS INTEGER)")) {
        var all = new ArrayList<Applied>();
        while (row.next()) {
          all.add(new Applied(row.getInt(1), row.getInt(2)));
        }
        return all;
      }
    }
  }

  /** What the newest file went through. */
  static List<Applied> known() {
    return IntStream.rangeClosed(1, NEWEST)
        .mapToObj(version -> new Applied(version, checksum(SCRIPTS.get(version - 1))))
        .toList();
  }

  /** As Flyway computes it: over the lines, without their ends. */
  private static int checksum(String script) {
    var sum = new CRC32();
    try (var in = Schema.class.getResourceAsStream("/" + FOLDER + "/" + script)) {
      if (in == null) {
        throw new IllegalStateException(script + " is missing");
      }
      new BufferedReader(new InputStreamReader(in, UTF_8))
          .lines()
          .forEach(line -> sum.update(line.getBytes(UTF_8)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return (int) sum.getValue();
  }
}
