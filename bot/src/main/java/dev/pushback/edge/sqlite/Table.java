package dev.pushback.edge.sqlite;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal.Kept;
import dev.pushback.app.session.Person;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** The SQL of the journal. Everything a person wrote is a bound parameter. */
final class Table {
  private static final String KEPT =
      """
      SELECT id, question, begun, last, over,
             (SELECT count(*) FROM fact WHERE interview = id)
        FROM interview
       WHERE person = ?
       ORDER BY begun DESC, last DESC, id
      """;
  private static final String FACTS =
      "SELECT seq, at, type, body FROM fact WHERE interview = ? ORDER BY seq";
  private static final String STANDS =
      """
      SELECT person, (SELECT coalesce(max(seq), 0) FROM fact WHERE interview = id)
        FROM interview
       WHERE id = ?
      """;
  private static final String BEGIN =
      "INSERT INTO interview (id, person, question, begun, last, over) VALUES (?, ?, ?, ?, ?, ?)";
  private static final String GO_ON =
      "UPDATE interview SET last = ?, over = max(over, ?) WHERE id = ?";
  private static final String FACT =
      "INSERT INTO fact (interview, seq, at, type, body) VALUES (?, ?, ?, ?, ?)";
  private static final String DELETE = "DELETE FROM interview WHERE person = ?";

  private Table() {}

  /**
   * The statements of an append, prepared for one transaction: the driver does not reset a
   * statement until it is closed, and as long as one is open, SQLite refuses to write its file
   * anew.
   */
  static final class Appending implements AutoCloseable {
    private final PreparedStatement stands;
    private final PreparedStatement begin;
    private final PreparedStatement goOn;
    private final PreparedStatement fact;

    Appending(Connection connection) throws SQLException {
      stands = connection.prepareStatement(STANDS);
      begin = connection.prepareStatement(BEGIN);
      goOn = connection.prepareStatement(GO_ON);
      fact = connection.prepareStatement(FACT);
    }

    /** Whether the facts were added: all, or none because the interview is not where they begin. */
    boolean add(Append append) throws SQLException {
      if (!fits(append)) {
        return false;
      }
      if (append.from() == 0) {
        begin(append);
      } else {
        goOn(append);
      }
      for (var row : append.rows()) {
        fact.setString(1, append.interview().value());
        fact.setInt(2, row.seq());
        fact.setLong(3, row.at());
        fact.setString(4, row.type());
        fact.setString(5, row.body());
        fact.executeUpdate();
      }
      return true;
    }

    private boolean fits(Append append) throws SQLException {
      stands.setString(1, append.interview().value());
      try (var row = stands.executeQuery()) {
        return row.next()
            ? append.from() > 0
                && row.getString(1).equals(append.person().value())
                && row.getInt(2) == append.from()
            : append.from() == 0;
      }
    }

    @Override
    public void close() throws SQLException {
      stands.close();
      begin.close();
      goOn.close();
      fact.close();
    }

    private void begin(Append append) throws SQLException {
      begin.setString(1, append.interview().value());
      begin.setString(2, append.person().value());
      begin.setString(3, append.question());
      begin.setLong(4, append.rows().getFirst().at());
      begin.setLong(5, append.rows().getLast().at());
      begin.setInt(6, append.over() ? 1 : 0);
      begin.executeUpdate();
    }

    private void goOn(Append append) throws SQLException {
      goOn.setLong(1, append.rows().getLast().at());
      goOn.setInt(2, append.over() ? 1 : 0);
      goOn.setString(3, append.interview().value());
      goOn.executeUpdate();
    }
  }

  static List<Stored> facts(Connection connection, InterviewId interview) throws SQLException {
    return query(
        connection,
        FACTS,
        interview.value(),
        row -> new Stored(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4)));
  }

  static List<Kept> kept(Connection connection, Person person) throws SQLException {
    return query(
        connection,
        KEPT,
        person.value(),
        row ->
            new Kept(
                new InterviewId(row.getString(1)),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(6),
                row.getBoolean(5)));
  }

  static int delete(Connection connection, Person person) throws SQLException {
    try (var statement = connection.prepareStatement(DELETE)) {
      statement.setString(1, person.value());
      return statement.executeUpdate();
    }
  }

  private interface Row<T> {
    T of(ResultSet row) throws SQLException;
  }

  private static <T> List<T> query(Connection connection, String sql, String key, Row<T> row)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      statement.setString(1, key);
      try (var rows = statement.executeQuery()) {
        var all = new ArrayList<T>();
        while (rows.next()) {
          all.add(row.of(rows));
        }
        return all;
      }
    }
  }
}
