package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SchemaTest {
  @TempDir Path folder;

  @Test
  void theNewestMigrationIsTheOneThatTheProgramNames() throws Exception {
    var migrations =
        Path.of(Objects.requireNonNull(SchemaTest.class.getResource("/db/migration")).toURI());
    try (var files = Files.list(migrations)) {
      assertThat(files.map(file -> file.getFileName().toString()).toList())
          .hasSize(Schema.NEWEST)
          .contains(Schema.SCRIPT)
          .allMatch(
              name -> Integer.parseInt(name.substring(1, name.indexOf("__"))) <= Schema.NEWEST);
    }
    assertThat(Schema.SCRIPT).startsWith("V" + Schema.NEWEST + "__");
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
