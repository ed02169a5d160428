package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalContract;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Broken;
import dev.pushback.app.session.JournalException.Conflict;
import dev.pushback.app.session.JournalException.Unavailable;
import dev.pushback.core.interview.Entry;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteJournalTest extends JournalContract {
  @TempDir Path home;
  private SqliteJournal journal;

  @BeforeEach
  void open() throws JournalException {
    journal = SqliteJournal.open(home);
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Override
  protected Journal journal() {
    return journal;
  }

  private void sql(String statement) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"));
        var work = connection.createStatement()) {
      work.executeUpdate(statement);
    }
  }

  private void reopen() throws JournalException {
    journal.close();
    journal = SqliteJournal.open(home);
  }

  @Test
  void everyTypeOfFactIsThereAfterARestart() throws JournalException {
    var entries = Samples.FACTS.stream().map(fact -> new Entry(NOON, fact)).toList();
    journal.append(FIRST, ANN, 0, entries);
    reopen();

    assertThat(journal.entries(FIRST)).isEqualTo(entries);
    assertThat(journal.kept(ANN))
        .containsExactly(
            new Journal.Kept(FIRST, "skip-intro", NOON, NOON, Samples.FACTS.size(), true));
  }

  @Test
  void aConflictInAGroupDoesNotFailItsNeighbours() throws Exception {
    var good = new ArrayList<Future<?>>();
    var bad = new ArrayList<Future<?>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 100; i++) {
        var id = new InterviewId("group" + i);
        good.add(threads.submit(() -> append(id, 0)));
        bad.add(threads.submit(() -> append(new InterviewId("never" + id), 7)));
      }
    }

    assertThat(good).allMatch(done -> done.state() == Future.State.SUCCESS);
    assertThat(bad).allMatch(done -> done.exceptionNow() instanceof Conflict);
    assertThat(journal.kept(ANN)).hasSize(100);
  }

  private Void append(InterviewId id, int from) throws JournalException {
    journal.append(id, ANN, from, List.of(opened("churn"), said("one")));
    return null;
  }

  @Test
  void aRowThatCannotBeWrittenLeavesNothingOfItsAppend() throws Exception {
    sql(
        "CREATE TRIGGER no BEFORE INSERT ON fact WHEN new.body LIKE '%refuse%' "
            + "BEGIN SELECT raise(FAIL, 'no'); END");
    var neighbours = new ArrayList<Future<?>>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int i = 0; i < 50; i++) {
        var id = new InterviewId("group" + i);
        neighbours.add(threads.submit(() -> append(id, 0)));
      }
      assertThatThrownBy(
              () -> journal.append(FIRST, ANN, 0, List.of(opened("churn"), said("refuse"))))
          .isInstanceOf(Unavailable.class);
    }

    assertThat(journal.entries(FIRST)).isEmpty();
    assertThat(journal.kept(ANN)).hasSize(50);
    assertThat(neighbours).allMatch(done -> done.state() == Future.State.SUCCESS);
  }

  @Test
  void brokenEntryStopsThatInterviewAlone() throws Exception {
    journal.append(FIRST, ANN, 0, List.of(opened("churn"), said("one"), said("two")));
    journal.append(SECOND, ANN, 0, List.of(opened("growth"), said("three")));
    sql("UPDATE fact SET body = '{\"key\": \"m' WHERE interview = 'first' AND seq = 2");
    reopen();
    journal.close();
    var before = Files.readAllBytes(home.resolve("journal.db"));
    journal = SqliteJournal.open(home);

    assertThatThrownBy(() -> journal.entries(FIRST))
        .isInstanceOf(Broken.class)
        .hasMessageStartingWith(
            "Round first cannot be read: its entry 2 is damaged (its body is not JSON)");
    assertThat(journal.entries(SECOND)).hasSize(2);
    assertThat(journal.kept(ANN)).hasSize(2);
    assertThat(journal.export(ANN))
        .hasSize(2)
        .anyMatch(line -> line.contains("\\\"key\\\": \\\"m"));
    journal.close();
    assertThat(Files.readAllBytes(home.resolve("journal.db"))).isEqualTo(before);

    journal = SqliteJournal.open(home);
    journal.append(SECOND, ANN, 2, List.of(ended()));
    assertThat(journal.entries(SECOND)).hasSize(3);
  }

  @Test
  void anUnknownTypeOrAMissingFactIsBroken() throws Exception {
    journal.append(FIRST, ANN, 0, List.of(opened("churn"), said("one"), said("two")));
    journal.append(SECOND, ANN, 0, List.of(opened("growth"), said("three")));
    sql("UPDATE fact SET type = 'sung' WHERE interview = 'first' AND seq = 3");
    sql("DELETE FROM fact WHERE interview = 'second' AND seq = 1");

    assertThatThrownBy(() -> journal.entries(FIRST))
        .isInstanceOf(Broken.class)
        .hasMessageContaining("its entry 3 is damaged (its type is not known to this version)");
    assertThatThrownBy(() -> journal.entries(SECOND))
        .isInstanceOf(Broken.class)
        .hasMessageContaining("its entry 1 is damaged (it is missing)");
  }

  @Test
  void anExportIsJsonWithEveryFieldThatWasStored() throws JournalException {
    journal.append(FIRST, ANN, 0, List.of(said("one \"two\"")));

    assertThat(journal.export(ANN))
        .containsExactly(
            """
            {"interview":"first","question":"","begun":"2026-11-21T12:01:00.123Z",\
            "last":"2026-11-21T12:01:00.123Z","over":false,"facts":[{"seq":1,\
            "at":"2026-11-21T12:01:00.123Z","type":"answered",\
            "body":{"key":"key","text":"one \\"two\\""}}]}\
            """);
  }

  @Test
  void readersSeeWhatAWriterHasAcknowledged() throws JournalException {
    try (var reader = SqliteJournal.openForReading(home)) {
      journal.append(FIRST, ANN, 0, List.of(opened("churn")));
      assertThat(reader.entries(FIRST)).hasSize(1);
      journal.append(FIRST, ANN, 1, List.of(said("one")));
      assertThat(reader.entries(FIRST)).hasSize(2);
      journal.erase(ANN);
      assertThat(reader.entries(FIRST)).isEmpty();
    }
  }

  @Test
  void whoReadsCannotWrite() {
    try (var reader = SqliteJournal.openForReading(home)) {
      assertThatThrownBy(() -> reader.append(FIRST, ANN, 0, List.of(opened("churn"))))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aClosedJournalSaysSo() {
    journal.close();

    assertThatThrownBy(() -> journal.append(FIRST, ANN, 0, List.of(opened("churn"))))
        .isInstanceOf(Unavailable.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> journal.entries(FIRST)).isInstanceOf(Unavailable.class);
  }

  @Test
  void anInterruptedWriterStillLearnsWhatBecameOfItsFacts() throws Exception {
    try (var other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"));
        var busy = other.createStatement()) {
      busy.executeUpdate("BEGIN IMMEDIATE");
      var free =
          Thread.ofPlatform()
              .start(
                  () -> {
                    try {
                      Thread.sleep(100);
                      busy.executeUpdate("COMMIT");
                    } catch (InterruptedException | SQLException e) {
                      throw new IllegalStateException(e);
                    }
                  });
      Thread.currentThread().interrupt();
      journal.append(FIRST, ANN, 0, List.of(opened("churn")));

      assertThat(Thread.interrupted()).isTrue();
      free.join();
    }
    assertThat(journal.entries(FIRST)).hasSize(1);
  }
}
