package dev.pushback.edge.sqlite;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.JournalException.Unavailable;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.Locale;
import org.sqlite.SQLiteException;

/** The folder that holds the journal, and what can be wrong with it, in one line each. */
record Home(Path folder) {
  private static final long NO_SPACE = 64 * 1024;

  Home {
    requireNonNull(folder);
  }

  Path database() {
    return folder.resolve("journal.db");
  }

  Path lock() {
    return folder.resolve("journal.lock");
  }

  Path libraries() {
    return folder.resolve("native");
  }

  /** Makes the folder if it is missing, open to nobody else where the system knows such rights. */
  void create() throws Unavailable {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new Unavailable(folder + " is a file; set PUSHBACK_HOME to a folder.");
    }
    try {
      Files.createDirectories(folder, ownerOnly());
    } catch (IOException e) {
      throw unavailable(e);
    }
  }

  private FileAttribute<?>[] ownerOnly() {
    return folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
        }
        : new FileAttribute<?>[0];
  }

  Unavailable taken() {
    return new Unavailable(
        "Another Pushback is using "
            + folder
            + "; end it first, or set PUSHBACK_HOME to another folder.");
  }

  Unavailable newer(int version, int known) {
    return new Unavailable(
        "%s was written by a newer Pushback (form %d, this one knows %d); update Pushback."
            .formatted(database(), version, known));
  }

  Unavailable older() {
    return new Unavailable(
        database() + " is from an older Pushback; start Pushback once to bring it up to date.");
  }

  Unavailable foreign() {
    return new Unavailable(
        database() + " is not a journal of Pushback; set PUSHBACK_HOME to another folder.");
  }

  Unavailable traces() {
    return new Unavailable(
        "Deleted, but another program is reading "
            + database()
            + " and keeps traces alive; end it, then delete once more.");
  }

  Unavailable unavailable(IOException failure) {
    if (failure instanceof AccessDeniedException) {
      return readOnly();
    }
    var reason =
        failure instanceof FileSystemException file && file.getReason() != null
            ? file.getReason()
            : String.valueOf(failure.getMessage());
    var known = reason.toLowerCase(Locale.ROOT);
    if (known.contains("no space")) {
      return full();
    }
    return known.contains("read-only")
        ? readOnly()
        : new Unavailable("Cannot write in " + folder + ": " + reason + ".");
  }

  Unavailable unavailable(SQLException failure) {
    var code = failure instanceof SQLiteException sqlite ? sqlite.getResultCode().name() : "";
    if (code.equals("SQLITE_FULL") || (code.startsWith("SQLITE_IOERR") && noSpaceLeft())) {
      return full();
    }
    if (code.startsWith("SQLITE_CORRUPT") || code.equals("SQLITE_NOTADB")) {
      return new Unavailable(
          database() + " is damaged; put a copy back, or move it away to begin a new one.");
    }
    if (code.startsWith("SQLITE_BUSY") || code.startsWith("SQLITE_LOCKED")) {
      return new Unavailable(
          "Another program is using " + database() + "; end it, then try again.");
    }
    return code.startsWith("SQLITE_READONLY") || code.startsWith("SQLITE_CANTOPEN")
        ? readOnly()
        : new Unavailable("The journal in " + folder + " failed: " + failure.getMessage());
  }

  private Unavailable readOnly() {
    return new Unavailable(
        folder + " cannot be used: no permission to write there; set PUSHBACK_HOME to another.");
  }

  private Unavailable full() {
    return new Unavailable("The disk of " + folder + " is full; free some space, then try again.");
  }

  private boolean noSpaceLeft() {
    try {
      return Files.getFileStore(folder).getUsableSpace() < NO_SPACE;
    } catch (IOException _) {
      return false;
    }
  }
}
