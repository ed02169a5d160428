package dev.pushback.edge.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Unavailable;
import dev.pushback.app.session.Person;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with a folder is said in one line, and nothing in it is touched. */
final class HomeTest {
  private static final Person ANN = new Person("ann");

  @TempDir Path folder;
  private Path home;
  private Path temporary;

  @BeforeEach
  void folders() throws IOException {
    home = folder.resolve("home");
    temporary = Files.createDirectory(folder.resolve("temporary"));
  }

  private void refused(String line) {
    assertThatThrownBy(() -> SqliteJournal.open(home).close())
        .isInstanceOf(Unavailable.class)
        .hasMessage(line)
        .hasMessageNotContaining("\n");
  }

  private void sql(String... statements) throws SQLException {
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("journal.db"));
        var work = connection.createStatement()) {
      for (var statement : statements) {
        work.executeUpdate(statement);
      }
    }
  }

  private Process start(List<String> command) throws IOException {
    return new ProcessBuilder(command).redirectErrorStream(true).start();
  }

  private static List<String> lines(Process process) throws Exception {
    try (var out = process.inputReader(UTF_8)) {
      var lines = out.lines().toList();
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      return lines;
    }
  }

  @Test
  void aSecondProcessIsRefusedUntilTheFirstEnds() throws Exception {
    var first = start(Child.command(temporary, "hold", home));
    try {
      var out = new BufferedReader(new InputStreamReader(first.getInputStream(), UTF_8));
      assertThat(out.readLine()).isEqualTo("open");
      var taken =
          "Another Pushback is using "
              + home
              + "; end it first, or set PUSHBACK_HOME to another folder.";
      refused(taken);
      assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly(taken);
      try (var reader = SqliteJournal.openForReading(home)) {
        assertThat(reader.kept(ANN)).isEmpty();
      }
    } finally {
      first.destroyForcibly().waitFor();
    }
    SqliteJournal.open(home).close();
  }

  @Test
  void aSecondJournalInTheSameProcessIsRefusedAndTheFirstKeepsItsLock() throws Exception {
    try (var first = SqliteJournal.open(home)) {
      refused(first());
      assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly(first());
      assertThat(first.kept(ANN)).isEmpty();
    }
    SqliteJournal.open(home).close();
  }

  private String first() {
    return "Another Pushback is using "
        + home
        + "; end it first, or set PUSHBACK_HOME to another folder.";
  }

  @Test
  void aFirstRunAndALaterRunSayNothingAndAKilledOneLeavesNoFileBehind() throws Exception {
    assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly("done");
    assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly("done");
    var killed = start(Child.command(temporary, "hold", home));
    var out = new BufferedReader(new InputStreamReader(killed.getInputStream(), UTF_8));
    assertThat(out.readLine()).isEqualTo("open");
    killed.destroyForcibly().waitFor();

    try (var left = Files.walk(temporary)) {
      assertThat(left.filter(file -> file.getFileName().toString().contains("sqlite"))).isEmpty();
    }
    try (var libraries = Files.walk(home.resolve("native"))) {
      assertThat(libraries.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .hasSize(3)
          .noneMatch(name -> name.endsWith(".part"));
    }
  }

  @Test
  void whatAKilledUnpackingLeftIsGoneAfterTheNextStart() throws Exception {
    assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly("done");
    Path size;
    try (var files = Files.walk(home.resolve("native"))) {
      size = files.filter(file -> file.toString().endsWith(".size")).findFirst().orElseThrow();
    }
    var part = Path.of(size.toString().replace(".size", ".part"));
    Files.delete(size);
    Files.writeString(part, "begun");

    assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly("done");

    assertThat(part).doesNotExist();
    assertThat(size).exists();
  }

  @Test
  void aLibraryThatWasCutShortIsUnpackedAgain() throws Exception {
    assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly("done");
    Path library;
    try (var files = Files.walk(home.resolve("native"))) {
      library =
          files
              .filter(file -> file.getFileName().toString().endsWith("jdbc.so"))
              .findFirst()
              .orElseThrow();
    }
    var whole = Files.readAllBytes(library);
    Files.write(library, java.util.Arrays.copyOf(whole, 4096));

    assertThat(lines(start(Child.command(temporary, "touch", home)))).containsExactly("done");
    assertThat(Files.readAllBytes(library)).isEqualTo(whole);
  }

  @Test
  void aHomeThatIsAFileIsRefused() throws IOException {
    Files.writeString(home, "mine");

    refused(home + " is a file; set PUSHBACK_HOME to a folder.");
    assertThat(home).hasContent("mine");
  }

  @Test
  void aDamagedFileIsRefusedAndLeftAsItIs() throws Exception {
    SqliteJournal.open(home).close();
    var damaged = "not a database at all ".repeat(500);
    Files.writeString(home.resolve("journal.db"), damaged);

    refused(
        home.resolve("journal.db")
            + " is damaged; put a copy back, or move it away to begin a new one.");
    assertThat(home.resolve("journal.db")).hasContent(damaged);
    try (var reader = SqliteJournal.openForReading(home)) {
      assertThatThrownBy(() -> reader.kept(ANN))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("damaged");
    }
  }

  @Test
  void aFileOfANewerVersionIsRefusedAndLeftAsItIs() throws Exception {
    SqliteJournal.open(home).close();
    sql(
        "INSERT INTO flyway_schema_history SELECT 9, '7', description, type, script, 1, "
            + "installed_by, installed_on, execution_time, 1 FROM flyway_schema_history LIMIT 1");
    var before = Files.readAllBytes(home.resolve("journal.db"));

    refused(
        home.resolve("journal.db")
            + " was written by a newer Pushback (form 7, this one knows 2); update Pushback.");
    assertThat(Files.readAllBytes(home.resolve("journal.db"))).isEqualTo(before);
    try (var reader = SqliteJournal.openForReading(home)) {
      assertThatThrownBy(() -> reader.entries(new InterviewId("some")))
          .isInstanceOf(Unavailable.class)
          .hasMessageContaining("newer Pushback");
    }
  }

  @Test
  void aFileOfAnotherProgramIsRefusedAndLeftAsItIs() throws Exception {
    Files.createDirectory(home);
    sql("CREATE TABLE bookmark (url TEXT)");
    var before = Files.readAllBytes(home.resolve("journal.db"));

    refused(
        home.resolve("journal.db")
            + " is not a journal of Pushback; set PUSHBACK_HOME to another folder.");
    assertThat(Files.readAllBytes(home.resolve("journal.db"))).isEqualTo(before);
  }

  @Test
  void aFolderWithoutAJournalReadsAsAnEmptyOneAndStaysEmpty() throws JournalException {
    try (var reader = SqliteJournal.openForReading(home)) {
      assertThat(reader.kept(ANN)).isEmpty();
      assertThat(reader.entries(new InterviewId("some"))).isEmpty();
      assertThat(reader.export(ANN)).isEmpty();
    }
    assertThat(home).doesNotExist();
  }

  @Test
  void aFirstStartThatWasCutShortReadsAsAnEmptyJournal() throws Exception {
    Files.createDirectory(home);
    Files.createFile(home.resolve("journal.db"));
    readsAsEmpty();

    sql("CREATE TABLE flyway_schema_history (version TEXT, checksum INT, success INT)");
    readsAsEmpty();
  }

  @Test
  void aFirstStartThatWasCutShortWithinAChangeReadsAsAnEmptyJournal() throws Exception {
    var begun = Files.createDirectory(folder.resolve("begun"));
    Files.createDirectory(home);
    try (var connection =
            DriverManager.getConnection("jdbc:sqlite:" + begun.resolve("journal.db"));
        var work = connection.createStatement()) {
      work.execute("PRAGMA cache_size = 1");
      work.execute("BEGIN");
      work.executeUpdate("CREATE TABLE fact (body TEXT)");
      work.executeUpdate("INSERT INTO fact VALUES (hex(zeroblob(100000)))");
      for (var name : List.of("journal.db", "journal.db-journal")) {
        Files.copy(begun.resolve(name), home.resolve(name));
      }
    }

    readsAsEmpty();
    SqliteJournal.open(home).close();
    readsAsEmpty();
  }

  private void readsAsEmpty() throws JournalException {
    try (var reader = SqliteJournal.openForReading(home)) {
      assertThat(reader.kept(ANN)).isEmpty();
      assertThat(reader.entries(new InterviewId("some"))).isEmpty();
    }
  }

  @Test
  void aFolderThatIsMadeIsOpenToNobodyElse() throws Exception {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    home = folder.resolve("data").resolve("pushback");

    SqliteJournal.open(home).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwx------");
  }

  @Test
  void aFolderOfThePersonKeepsItsRights() throws Exception {
    assumeTrue(home.getFileSystem().supportedFileAttributeViews().contains("posix"));
    Files.createDirectory(home);
    Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwxr-x---"));

    SqliteJournal.open(home).close();

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home)))
        .isEqualTo("rwxr-x---");
  }

  /** Runs a child in a mount of its own, where the system allows that. */
  private List<String> mounted(String options, String what) throws Exception {
    Files.createDirectories(home);
    var script = "mount -t tmpfs -o " + options + " none \"$0\" && exec \"$@\"";
    var command = new java.util.ArrayList<>(List.of("unshare", "-rm", "sh", "-c", script));
    command.add(home.toString());
    command.addAll(Child.command(temporary, what, home));
    try {
      var lines = lines(start(command));
      assumeTrue(lines.stream().noneMatch(line -> line.startsWith("unshare:")), "no mounts here");
      return lines;
    } catch (IOException _) {
      assumeTrue(false, "no unshare here");
      throw new AssertionError();
    }
  }

  @Test
  void aFullDiskIsSaidAndWhatWasAcknowledgedIsThere() throws Exception {
    assertThat(mounted("size=3m", "fill"))
        .containsExactly(
            "The disk of " + home + " is full; free some space, then try again.",
            "all there",
            "done");
  }

  @Test
  void aDiskThatIsFullFromTheStartIsSaid() throws Exception {
    assertThat(mounted("size=600k", "touch"))
        .containsExactly("The disk of " + home + " is full; free some space, then try again.");
  }

  @Test
  void aReadOnlyFolderIsSaid() throws Exception {
    assertThat(mounted("ro", "touch"))
        .containsExactly(
            home + " cannot be used: no permission to write there; set PUSHBACK_HOME to another.");
  }
}
