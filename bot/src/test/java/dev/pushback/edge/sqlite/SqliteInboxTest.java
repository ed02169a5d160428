package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.InboxContract;
import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Unavailable;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqliteInboxTest extends InboxContract {
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
  protected Inbox inbox() {
    return journal.inbox();
  }

  @Override
  protected Journal journal() {
    return journal;
  }

  private Connection other() throws SQLException {
    return DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"));
  }

  private static String value(Connection connection, String sql) throws SQLException {
    try (var statement = connection.createStatement();
        var row = statement.executeQuery(sql)) {
      return row.getString(1);
    }
  }

  @Test
  void whatIsReceivedIsThereAfterARestart() throws JournalException {
    receive(message("m1", ANN, "one"));
    receive(message("m2", ANN, "two"));
    journal.append(FIRST, ANN, 0, List.of(said("one")), List.of("m1"));
    journal.close();
    open();

    assertThat(inbox().pending()).containsExactly(message("m2", ANN, "two"));
    assertThat(receive(message("m1", ANN, "one"))).isFalse();
    assertThat(inbox().recent(ANN, "message", 9)).first().isEqualTo("m2");
  }

  @Test
  void tenThousandMessagesKeepTheirOrderAndShareSyncs() throws Exception {
    var sent =
        IntStream.range(0, 10_000).mapToObj(i -> message("m" + 97 * i % 10_007, ANN, "" + i));
    var messages = sent.toList();
    try (var reader = other()) {
      keepTheLog(reader);
      int before = commits();
      var inbox = inbox();
      var stages = messages.stream().map(inbox::receive).toList();
      for (var stage : stages) {
        assertThat(told(stage)).isTrue();
      }
      assertThat(commits() - before).isBetween(10_000 / 64, 10_000 / 4);
    }
    assertThat(inbox().pending()).isEqualTo(messages);
  }

  /** As long as somebody reads an older state, the log is not begun anew. */
  private static void keepTheLog(Connection reader) throws SQLException {
    reader.setAutoCommit(false);
    assertThat(value(reader, "SELECT count(*) FROM inbox")).isEqualTo("0");
  }

  /** In the log of SQLite the last page of each commit gives the length of the file. */
  private int commits() throws Exception {
    var log = ByteBuffer.wrap(Files.readAllBytes(home.resolve("journal.db-wal")));
    int commits = 0;
    int page = log.limit() < 32 ? 0 : log.getInt(8);
    for (int frame = 32; frame + 24 + page <= log.limit(); frame += 24 + page) {
      commits += log.getInt(frame + 4) > 0 ? 1 : 0;
    }
    return commits;
  }

  @Test
  void whatIsSettledKeepsAllButItsBody() throws Exception {
    receive(new Received("m1", ANN, "guild", "command", "secret", NOON));
    inbox().settle(List.of("m1"));

    try (var file = other()) {
      assertThat(
              value(
                  file,
                  "SELECT concat_ws('|', id, person, server, kind, at, settled, body, '')"
                      + " FROM inbox"))
          .isEqualTo("m1|ann|guild|command|" + NOON.toEpochMilli() + "|1||");
    }
  }

  @Test
  void whoReceivesDoesNotWaitForTheDisk() throws Exception {
    CompletionStage<Boolean> received;
    CompletionStage<Boolean> amended;
    try (var busy = other();
        var work = busy.createStatement()) {
      work.execute("BEGIN IMMEDIATE");
      received = inbox().receive(message("m1", ANN, "one"));
      amended = inbox().amend("m1", "two");
      assertThat(received.toCompletableFuture()).isNotDone();
      work.execute("COMMIT");
    }
    assertThat(told(received)).isTrue();
    assertThat(told(amended)).isTrue();
    assertThat(inbox().pending()).containsExactly(message("m1", ANN, "two"));
  }

  @Test
  void whoIsToldMayWaitForTheNextChange() throws Exception {
    var answered =
        inbox()
            .receive(message("m1", ANN, "one"))
            .thenAccept(
                _ -> {
                  try {
                    journal.append(FIRST, ANN, 0, List.of(said("one")), List.of("m1"));
                  } catch (JournalException e) {
                    throw new CompletionException(e);
                  }
                });

    answered.toCompletableFuture().get(30, TimeUnit.SECONDS);
    assertThat(inbox().pending()).isEmpty();
  }

  @Test
  void aRowThatCannotBeWrittenFailsAlone() throws Exception {
    try (var file = other();
        var work = file.createStatement()) {
      work.execute(
          "CREATE TRIGGER no BEFORE INSERT ON inbox WHEN new.body = 'refuse' "
              + "BEGIN SELECT raise(FAIL, 'no'); END");
    }
    var good = new ArrayList<CompletionStage<Boolean>>();
    var bad = inbox().receive(message("bad", ANN, "refuse"));
    for (int i = 0; i < 50; i++) {
      good.add(inbox().receive(message("m" + i, ANN, "one")));
    }

    assertThat(good).allMatch(InboxContract::told);
    assertThatThrownBy(() -> told(bad)).hasCauseInstanceOf(Unavailable.class);
    assertThat(inbox().pending()).hasSize(50);
  }

  @Test
  void factsThatCannotBeWrittenSettleNothing() throws Exception {
    receive(message("m1", ANN, "one"));
    try (var file = other();
        var work = file.createStatement()) {
      work.execute("CREATE TRIGGER no BEFORE UPDATE ON inbox BEGIN SELECT raise(FAIL, 'no'); END");
    }

    assertThatThrownBy(() -> journal.append(FIRST, ANN, 0, List.of(said("one")), List.of("m1")))
        .isInstanceOf(Unavailable.class);

    assertThat(journal.entries(FIRST)).isEmpty();
    assertThat(inbox().pending()).hasSize(1);
  }

  @Test
  void anExportTellsAllThatIsPending() throws JournalException {
    receive(new Received("m1", ANN, "guild", "message", "say \"one\"", NOON));

    assertThat(journal.export(ANN))
        .containsExactly(
            """
            {"pending":[{"id":"m1","server":"guild","kind":"message",\
            "at":"2026-11-21T12:00:00.123Z","body":"say \\"one\\""}]}\
            """);
  }

  @Test
  void whoReadsSeesTheInboxAndCannotReceive() throws JournalException {
    receive(message("m1", ANN, "one"));
    try (var reader = SqliteJournal.openForReading(home)) {
      assertThat(reader.inbox().pending()).hasSize(1);
      assertThatThrownBy(() -> reader.inbox().receive(message("m2", ANN, "two")))
          .isInstanceOf(IllegalStateException.class);
    }
  }

  @Test
  void aClosedInboxSaysSo() {
    journal.close();

    assertThatThrownBy(() -> receive(message("m1", ANN, "one")))
        .hasCauseInstanceOf(Unavailable.class)
        .hasMessageContaining("closed");
    assertThatThrownBy(() -> inbox().settle(List.of("m1"))).isInstanceOf(Unavailable.class);
    journal.places().shown(FIRST, ANN, 1);
  }
}
