package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.delivery.Place;
import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException.Unavailable;
import dev.pushback.app.session.Person;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sqlite.SQLiteDataSource;

final class SchemaTest {
  private static final Person ANN = new Person("ann");
  private static final InterviewId FIRST = new InterviewId("first");

  /** Of the first script, as the first release computed it. */
  private static final int CHECKSUM = 245808943;

  @TempDir Path folder;

  @Test
  void theNewestMigrationIsTheOneThatTheProgramNames() throws Exception {
    var migrations =
        Path.of(Objects.requireNonNull(SchemaTest.class.getResource("/db/migration")).toURI());
    try (var files = Files.list(migrations)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .containsExactlyInAnyOrderElementsOf(Schema.SCRIPTS);
    }
    for (int version = 1; version <= Schema.NEWEST; version++) {
      assertThat(Schema.SCRIPTS.get(version - 1)).startsWith("V" + version + "__");
    }
  }

  @Test
  void whatIsReleasedIsNeverChanged() {
    assertThat(Schema.known().getFirst()).isEqualTo(new Schema.Applied(1, CHECKSUM));
  }

  @Test
  void aFileOfTheFirstFormIsBroughtUpByTheNextStart() throws Exception {
    firstForm();
    try (var reader = SqliteJournal.openForReading(folder)) {
      assertThatThrownBy(() -> reader.kept(ANN))
          .isInstanceOf(Unavailable.class)
          .hasMessage(
              folder.resolve("journal.db")
                  + " is from an older Pushback; start Pushback once to bring it up to date.");
      assertThatThrownBy(() -> reader.inbox().pending()).isInstanceOf(Unavailable.class);
    }

    var message = new Received("m1", ANN, "", "message", "one", Instant.EPOCH);
    try (var journal = SqliteJournal.open(folder)) {
      assertThat(journal.entries(FIRST)).hasSize(1);
      assertThat(journal.inbox().receive(message).toCompletableFuture().join()).isTrue();
      journal.places().shown(FIRST, ANN, 1);
      journal.places().move(new Place(ANN, "dm", Optional.of(FIRST)));
    }
    try (var reader = SqliteJournal.openForReading(folder)) {
      assertThat(reader.kept(ANN)).hasSize(1);
      assertThat(reader.inbox().pending()).containsExactly(message);
      assertThat(reader.places().taken()).hasSize(1);
      assertThat(reader.places().shown(FIRST)).isEqualTo(1);
    }
    assertThat(loaded(folder)).doesNotContain("org.flywaydb");
  }

  /** A journal as the first release left it, with one fact. */
  private void firstForm() throws SQLException {
    var source = new SQLiteDataSource();
    source.setUrl("jdbc:sqlite:" + folder.resolve("journal.db"));
    Flyway.configure()
        .dataSource(source)
        .locations("classpath:db/migration")
        .target("1")
        .load()
        .migrate();
    try (var connection = source.getConnection();
        var work = connection.createStatement()) {
      work.execute("PRAGMA journal_mode = WAL");
      work.execute("INSERT INTO interview VALUES ('first', 'ann', 'churn', 0, 0, 0)");
      work.execute("INSERT INTO fact VALUES ('first', 1, 0, 'resumed', '{}')");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {InboxTable.PENDING, InboxTable.RECENT, InboxTable.COUNT, PlaceTable.TAKEN})
  void whatIsAskedIsFoundByAnIndex(String question) throws Exception {
    try (var connection = new Database(new Home(folder)).openForWriting();
        var statements = new Statements(connection)) {
      assertThat(
              statements.query(
                  "EXPLAIN QUERY PLAN " + question.replace("?", "1"), row -> row.getString(4)))
          .hasSize(1)
          .allMatch(step -> step.contains("INDEX"));
    }
  }

  @Test
  void theConnectionThatWritesSyncsEveryCommitAndOverwritesWhatItDeletes() throws Exception {
    try (var connection = new Database(new Home(folder)).openForWriting();
        var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "SELECT j.journal_mode, s.synchronous, d.secure_delete, f.foreign_keys"
                    + " FROM pragma_journal_mode j, pragma_synchronous s,"
                    + " pragma_secure_delete d, pragma_foreign_keys f")) {
      assertThat(row.getString(1) + row.getInt(2) + row.getInt(3) + row.getInt(4))
          .isEqualTo("wal211");
    }
  }

  @Test
  void aLaterStartDoesNotWakeFlyway() throws Exception {
    var home = folder.resolve("home");
    assertThat(loaded(home)).contains("org.flywaydb.core.Flyway");
    assertThat(loaded(home)).doesNotContain("org.flywaydb").contains("org.sqlite");
  }

  /** The classes that a process loads to open the journal. */
  private String loaded(Path home) throws Exception {
    var log = folder.resolve("classes");
    var command = Child.command(folder, "touch", home);
    command.add(1, "-Xlog:class+load:file=" + log);
    assertThat(
            new ProcessBuilder(command)
                .inheritIO()
                .redirectOutput(folder.resolve("out").toFile())
                .start()
                .waitFor())
        .isZero();
    return Files.readString(log);
  }
}
