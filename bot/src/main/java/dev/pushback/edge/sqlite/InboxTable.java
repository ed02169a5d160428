package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;

/** The SQL of the inbox. */
final class InboxTable {
  private static final String RECEIVE =
      """
      INSERT INTO inbox (id, person, server, kind, body, at) VALUES (?, ?, ?, ?, ?, ?)
          ON CONFLICT (id) DO NOTHING
      """;
  private static final String AMEND = "UPDATE inbox SET body = ? WHERE id = ? AND settled = 0";
  private static final String SETTLE =
      "UPDATE inbox SET settled = 1, body = '' WHERE id = ? AND settled = 0";
  private static final String COLUMNS = "SELECT id, person, server, kind, body, at FROM inbox";
  static final String PENDING = COLUMNS + " WHERE settled = 0 ORDER BY arrival";
  private static final String PENDING_OF =
      COLUMNS + " WHERE person = ? AND settled = 0 ORDER BY arrival";
  static final String RECENT =
      "SELECT id FROM inbox WHERE person = ? AND kind = ? ORDER BY arrival DESC LIMIT ?";
  static final String COUNT =
      "SELECT count(*) FROM inbox WHERE server = ? AND kind = ? AND at >= ?";
  private static final String PURGE =
      """
      DELETE FROM inbox
       WHERE settled = 1
         AND at < ?
         AND arrival < (SELECT max(arrival) FROM inbox AS later
                         WHERE later.person = inbox.person AND later.kind = inbox.kind)
      """;
  private static final String DELETE = "DELETE FROM inbox WHERE person = ?";

  private InboxTable() {}

  /** Whether it is new. */
  static boolean receive(Statements statements, Received received) throws SQLException {
    return statements.update(
            RECEIVE,
            received.id(),
            received.person().value(),
            received.server(),
            received.kind(),
            received.body(),
            received.at().toEpochMilli())
        > 0;
  }

  /** Whether it was still pending. */
  static boolean amend(Statements statements, String id, String body) throws SQLException {
    return statements.update(AMEND, body, id) > 0;
  }

  /** How many of them were still pending. */
  static int settle(Statements statements, List<String> ids) throws SQLException {
    int settled = 0;
    for (var id : ids) {
      settled += statements.update(SETTLE, id);
    }
    return settled;
  }

  static List<Received> pending(Statements statements) throws SQLException {
    return statements.query(PENDING, InboxTable::received);
  }

  static List<Received> pending(Statements statements, Person person) throws SQLException {
    return statements.query(PENDING_OF, InboxTable::received, person.value());
  }

  private static Received received(ResultSet row) throws SQLException {
    return new Received(
        row.getString(1),
        new Person(row.getString(2)),
        row.getString(3),
        row.getString(4),
        row.getString(5),
        Instant.ofEpochMilli(row.getLong(6)));
  }

  static List<String> recent(Statements statements, Person person, String kind, int most)
      throws SQLException {
    return statements.query(RECENT, row -> row.getString(1), person.value(), kind, most);
  }

  static int count(Statements statements, String server, String kind, Instant since)
      throws SQLException {
    return statements
        .first(COUNT, row -> row.getInt(1), server, kind, since.toEpochMilli())
        .orElse(0);
  }

  static int purge(Statements statements, Instant before) throws SQLException {
    return statements.update(PURGE, before.toEpochMilli());
  }

  static int delete(Statements statements, Person person) throws SQLException {
    return statements.update(DELETE, person.value());
  }
}
