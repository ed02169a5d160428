package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Place;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Person;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;

/** The SQL of where people are talked to and how far they were shown. */
final class PlaceTable {
  private static final String PLACE =
      "SELECT person, channel, interview FROM place WHERE person = ?";
  static final String TAKEN =
      "SELECT person, channel, interview FROM place WHERE interview IS NOT NULL ORDER BY person";
  private static final String MOVE =
      """
      INSERT INTO place (person, channel, interview) VALUES (?, ?, ?)
          ON CONFLICT (person)
          DO UPDATE SET channel = excluded.channel, interview = excluded.interview
      """;
  private static final String SHOWN = "SELECT version FROM shown WHERE interview = ?";

  /**
   * A mark that comes after the erasure of its interview would name it again, so it is left out.
   */
  private static final String SHOW =
      """
      INSERT INTO shown (interview, version)
      SELECT id, ? FROM interview WHERE id = ? AND person = ?
          ON CONFLICT (interview) DO UPDATE SET version = max(version, excluded.version)
      """;

  private static final String DELETE = "DELETE FROM place WHERE person = ?";

  private PlaceTable() {}

  static Optional<Place> place(Statements statements, Person person) throws SQLException {
    return statements.first(PLACE, PlaceTable::place, person.value());
  }

  static List<Place> taken(Statements statements) throws SQLException {
    return statements.query(TAKEN, PlaceTable::place);
  }

  private static Place place(ResultSet row) throws SQLException {
    return new Place(
        new Person(row.getString(1)),
        row.getString(2),
        Optional.ofNullable(row.getString(3)).map(InterviewId::new));
  }

  static int move(Statements statements, Place place) throws SQLException {
    return statements.update(
        MOVE, place.person().value(), place.channel(), place.interview().map(InterviewId::value));
  }

  static int shown(Statements statements, InterviewId interview) throws SQLException {
    return statements.first(SHOWN, row -> row.getInt(1), interview.value()).orElse(0);
  }

  static int show(Statements statements, InterviewId interview, Person person, int version)
      throws SQLException {
    return statements.update(SHOW, version, interview.value(), person.value());
  }

  static int delete(Statements statements, Person person) throws SQLException {
    return statements.update(DELETE, person.value());
  }
}
