package dev.pushback.edge.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.Journal.Kept;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** An inbox whose process is killed while it receives and answers. */
final class InboxKillTest {
  private static final int KILLS = 6;

  @TempDir Path folder;

  private final Random chance = new Random();

  @Test
  @Timeout(120)
  void aKillLosesNothingAcknowledgedAndSettlesNothingWithoutItsFacts() throws Exception {
    var home = folder.resolve("home");
    var temporary = Files.createDirectory(folder.resolve("temporary"));
    var acknowledged = new HashSet<String>();
    for (int kill = 0; kill < KILLS; kill++) {
      acknowledged.addAll(linesUntilKilled(Child.command(temporary, "deliver", home)));
      check(home, acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThan(KILLS * 3);
  }

  /** The lines that it said in full. */
  private List<String> linesUntilKilled(List<String> command) throws Exception {
    var out = folder.resolve("out");
    var process =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(out.toFile()).start();
    while (said(out).isEmpty() && process.isAlive()) {
      Thread.sleep(5);
    }
    Thread.sleep(chance.nextInt(200));
    process.destroyForcibly().waitFor();
    return said(out);
  }

  private static List<String> said(Path out) throws IOException {
    var text = Files.readString(out, UTF_8);
    return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
  }

  private static void check(Path home, Set<String> acknowledged) throws Exception {
    var answered = new ArrayList<String>();
    var pending = new HashSet<String>();
    try (var journal = SqliteJournal.open(home)) {
      for (var kept : journal.kept(new Person("ann")).stream().map(Kept::interview).toList()) {
        for (var entry : journal.entries(kept)) {
          answered.add(((Fact.Answered) entry.fact()).key());
        }
      }
      journal.inbox().pending().stream().map(Received::id).forEach(pending::add);
    }
    var settled = settled(home);
    assertThat(settled).isEqualTo(new HashSet<>(answered)).doesNotContainAnyElementsOf(pending);
    assertThat(answered).doesNotHaveDuplicates();
    for (var line : acknowledged) {
      var id = line.substring(line.indexOf(' ') + 1);
      assertThat(settled.contains(id) || (line.startsWith("kept ") && pending.contains(id)))
          .as(line)
          .isTrue();
    }
  }

  private static Set<String> settled(Path home) throws SQLException {
    var ids = new HashSet<String>();
    try (var file = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"));
        var statement = file.createStatement();
        var rows = statement.executeQuery("SELECT id FROM inbox WHERE settled = 1")) {
      while (rows.next()) {
        ids.add(rows.getString(1));
      }
    }
    return ids;
  }
}
