package dev.pushback.edge.sqlite;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The statements of one transaction, each prepared once. Close them before it ends: the driver does
 * not reset a statement until it is closed, and as long as one is open, SQLite refuses to write its
 * file anew.
 */
final class Statements implements AutoCloseable {
  private final Connection connection;
  private final Map<String, PreparedStatement> prepared = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** What a row says. */
  interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  /**
   * Changes rows and says how many.
   *
   * @param values bound in order: texts, whole numbers, or an {@link Optional} of either
   */
  int update(String sql, Object... values) throws SQLException {
    return bound(sql, values).executeUpdate();
  }

  <T> List<T> query(String sql, Row<T> row, Object... values) throws SQLException {
    try (var rows = bound(sql, values).executeQuery()) {
      var all = new ArrayList<T>();
      while (rows.next()) {
        all.add(row.of(rows));
      }
      return all;
    }
  }

  <T> Optional<T> first(String sql, Row<T> row, Object... values) throws SQLException {
    return query(sql, row, values).stream().findFirst();
  }

  private PreparedStatement bound(String sql, Object... values) throws SQLException {
    if (!prepared.containsKey(sql)) {
      prepared.put(sql, connection.prepareStatement(sql));
    }
    var statement = requireNonNull(prepared.get(sql));
    for (int i = 0; i < values.length; i++) {
      var value = values[i] instanceof Optional<?> perhaps ? perhaps.orElse(null) : values[i];
      statement.setObject(i + 1, value);
    }
    return statement;
  }

  @Override
  public void close() throws SQLException {
    for (var statement : prepared.values()) {
      statement.close();
    }
  }
}
