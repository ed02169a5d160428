package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.delivery.Place;
import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Unavailable;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** After an erasure no byte of a person is left in the folder. */
final class EraseTest {
  private static final Person ANN = new Person("ann-of-the-needles");
  private static final Person BEN = new Person("ben");
  private static final String NEEDLE = "needle-in-a-haystack-";

  @TempDir Path home;

  /** Answers of both, interleaved, short and longer than a page. */
  private static void fill(SqliteJournal journal) throws JournalException {
    for (int i = 0; i < 60; i++) {
      var tail = "x".repeat(i * 97);
      journal.append(new InterviewId("ann" + i + "a"), ANN, 0, List.of(said(NEEDLE + i + tail)));
      journal.append(new InterviewId("ben" + i + "b"), BEN, 0, List.of(said("kept " + i + tail)));
      journal.append(new InterviewId("ann" + i + "a"), ANN, 1, List.of(said(tail + NEEDLE + i)));
    }
    send(journal);
  }

  /** Messages of both, pending, amended and settled; and where both are talked to. */
  private static void send(SqliteJournal journal) throws JournalException {
    var inbox = journal.inbox();
    for (int i = 0; i < 60; i++) {
      var tail = "x".repeat(i * 97);
      inbox.receive(message("ann" + i, ANN, NEEDLE + tail));
      inbox.receive(message("ben" + i, BEN, "kept" + tail));
      if (i % 3 == 0) {
        inbox.amend("ann" + i, tail + NEEDLE);
      }
    }
    inbox.settle(IntStream.range(30, 60).mapToObj(i -> "ann" + i).toList());
    journal.places().shown(new InterviewId("ann1a"), ANN, 1);
    journal.places().move(new Place(ANN, NEEDLE + "channel", Optional.empty()));
    journal.places().move(new Place(BEN, "dm", Optional.empty()));
  }

  private static Received message(String id, Person person, String body) {
    var server = person.equals(ANN) ? NEEDLE + "server" : "";
    return new Received(id, person, server, "message", body, Instant.EPOCH);
  }

  private static Entry said(String text) {
    return new Entry(Instant.EPOCH, new Fact.Answered("key", text));
  }

  private List<String> filesWith(String words) throws IOException {
    var found = new ArrayList<String>();
    try (var files = Files.walk(home)) {
      for (var file : files.filter(Files::isRegularFile).toList()) {
        if (Files.readString(file, StandardCharsets.ISO_8859_1).contains(words)) {
          found.add(file.getFileName().toString());
        }
      }
    }
    return found;
  }

  @Test
  void noByteOfAPersonStaysInAnyFile() throws Exception {
    try (var journal = SqliteJournal.open(home)) {
      fill(journal);
      assertThat(filesWith(NEEDLE)).isNotEmpty();

      journal.erase(ANN);

      assertThat(filesWith(NEEDLE)).isEmpty();
      assertThat(filesWith(ANN.value())).isEmpty();
      assertThat(journal.kept(BEN)).hasSize(60);
      assertThat(journal.entries(new InterviewId("ben7b")))
          .containsExactly(said("kept 7" + "x".repeat(679)));
      assertThat(journal.inbox().pending()).hasSize(60).allMatch(sent -> sent.person().equals(BEN));
      assertThat(journal.places().place(BEN)).isPresent();
    }
    assertThat(filesWith(NEEDLE)).isEmpty();
  }

  @Test
  void noByteStaysOfSomebodyWhoOnlySentSomething() throws Exception {
    try (var journal = SqliteJournal.open(home)) {
      send(journal);
      journal.inbox().settle(journal.inbox().pending().stream().map(Received::id).toList());
      journal.inbox().purge(Instant.EPOCH.plusSeconds(1));
      assertThat(filesWith(NEEDLE)).isNotEmpty();

      journal.erase(ANN);

      assertThat(filesWith(NEEDLE)).isEmpty();
      assertThat(filesWith(ANN.value())).isEmpty();
    }
  }

  @Test
  void aMarkThatComesAfterTheErasureIsNotWritten() throws Exception {
    var interview = new InterviewId("annsmarkedround");
    try (var journal = SqliteJournal.open(home)) {
      journal.append(interview, ANN, 0, List.of(said("one")));
      journal.places().shown(interview, ANN, 1);
      journal.erase(ANN);
      journal.places().shown(interview, ANN, 1);
    }
    assertThat(filesWith(interview.value())).isEmpty();
    assertThat(filesWith(ANN.value())).isEmpty();
  }

  @Test
  void anErasureThatAnotherProgramHoldsUpIsFinishedByErasingAgain() throws Exception {
    try (var journal = SqliteJournal.open(home)) {
      fill(journal);
      try (var other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"))) {
        other.setAutoCommit(false);
        read(other);
        assertThatThrownBy(() -> journal.erase(ANN))
            .isInstanceOf(Unavailable.class)
            .hasMessageContaining("delete once more");
      }
      assertThat(journal.kept(ANN)).isEmpty();
      assertThat(filesWith(NEEDLE)).isNotEmpty();

      journal.erase(ANN);

      assertThat(filesWith(NEEDLE)).isEmpty();
    }
  }

  private static void read(java.sql.Connection other) throws SQLException {
    try (var statement = other.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM fact")) {
      assertThat(row.next()).isTrue();
    }
  }

  @Test
  void anErasureThatACrashCutShortIsFinishedByTheNextStart() throws Exception {
    try (var journal = SqliteJournal.open(home)) {
      fill(journal);
    }
    var file = "jdbc:sqlite:" + home.resolve("journal.db") + "?foreign_keys=true";
    try (var crashed = DriverManager.getConnection(file);
        var statement = crashed.createStatement()) {
      statement.executeUpdate("PRAGMA secure_delete = false");
      statement.executeUpdate("DELETE FROM interview WHERE person = '" + ANN + "'");
      statement.executeUpdate("DELETE FROM inbox WHERE person = '" + ANN + "'");
      statement.executeUpdate("DELETE FROM place WHERE person = '" + ANN + "'");
      statement.executeUpdate("PRAGMA user_version = 1");
    }
    assertThat(filesWith(NEEDLE)).isNotEmpty();

    try (var journal = SqliteJournal.open(home)) {
      assertThat(filesWith(NEEDLE)).isEmpty();
      assertThat(journal.kept(BEN)).hasSize(60);
    }
  }
}
