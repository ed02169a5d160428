package dev.pushback.edge.sqlite;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal.Kept;
import dev.pushback.app.session.Person;
import java.sql.SQLException;
import java.time.Instant;
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

  /** Whether the facts were added: all, or none because the interview is not where they begin. */
  static boolean add(Statements statements, Append append) throws SQLException {
    if (!fits(statements, append)) {
      return false;
    }
    var id = append.interview().value();
    long last = append.rows().getLast().at();
    int over = append.over() ? 1 : 0;
    if (append.from() == 0) {
      long begun = append.rows().getFirst().at();
      statements.update(BEGIN, id, append.person().value(), append.question(), begun, last, over);
    } else {
      statements.update(GO_ON, last, over, id);
    }
    for (var row : append.rows()) {
      statements.update(FACT, id, row.seq(), row.at(), row.type(), row.body());
    }
    return true;
  }

  private static boolean fits(Statements statements, Append append) throws SQLException {
    return statements
        .first(
            STANDS,
            row ->
                append.from() > 0
                    && row.getString(1).equals(append.person().value())
                    && row.getInt(2) == append.from(),
            append.interview().value())
        .orElse(append.from() == 0);
  }

  static List<Stored> facts(Statements statements, InterviewId interview) throws SQLException {
    return statements.query(
        FACTS,
        row -> new Stored(row.getInt(1), row.getLong(2), row.getString(3), row.getString(4)),
        interview.value());
  }

  static List<Kept> kept(Statements statements, Person person) throws SQLException {
    return statements.query(
        KEPT,
        row ->
            new Kept(
                new InterviewId(row.getString(1)),
                row.getString(2),
                Instant.ofEpochMilli(row.getLong(3)),
                Instant.ofEpochMilli(row.getLong(4)),
                row.getInt(6),
                row.getBoolean(5)),
        person.value());
  }

  static int delete(Statements statements, Person person) throws SQLException {
    return statements.update(DELETE, person.value());
  }
}
