package dev.pushback.edge.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.SQLiteJDBCLoader;
import org.sqlite.util.LibraryLoaderUtil;

/**
 * SQLite's native library, unpacked once per home. Left alone, the driver unpacks it to the
 * temporary folder at each start, and a process that is killed leaves it there.
 */
final class NativeLibrary {
  private static final String FOLDER = "org.sqlite.lib.path";
  private static final String NAME = "org.sqlite.lib.name";

  /** Kept here because the logging system forgets a logger that nobody holds. */
  private static final Logger DRIVER = Logger.getLogger("org.sqlite");

  private NativeLibrary() {}

  /** Has to come before the first use of the driver; the first home of a process serves all. */
  static synchronized void prepare(Path libraries) throws IOException {
    if (System.getProperty(FOLDER) != null) {
      return;
    }
    DRIVER.setLevel(Level.OFF);
    var folder = libraries.resolve(SQLiteJDBCLoader.getVersion() + "-" + system());
    var library = folder.resolve(System.mapLibraryName("sqlitejdbc"));
    if (!isWhole(library)) {
      unpackAlone(library);
    }
    System.setProperty(FOLDER, folder.toAbsolutePath().toString());
    System.setProperty(NAME, library.getFileName().toString());
  }

  private static String system() {
    return (System.getProperty("os.name") + "-" + System.getProperty("os.arch"))
        .replaceAll("[^A-Za-z0-9_-]", "");
  }

  /** A library that was cut short would end the process at a bad moment, not with an error. */
  private static boolean isWhole(Path library) throws IOException {
    var size = size(library);
    return Files.exists(size)
        && Files.exists(library)
        && Files.readString(size).equals(Long.toString(Files.size(library)));
  }

  private static Path size(Path library) {
    return library.resolveSibling(library.getFileName() + ".size");
  }

  /**
   * One process at a time, so that each can use the same names for parts: what a killed one left is
   * written over by the next and never piles up.
   */
  private static void unpackAlone(Path library) throws IOException {
    var folder = requireNonNull(library.getParent());
    Files.createDirectories(folder);
    try (var channel = FileChannel.open(folder.resolve("unpack.lock"), CREATE, WRITE)) {
      channel.lock();
      if (!isWhole(library)) {
        unpack(library);
      }
    }
  }

  private static void unpack(Path library) throws IOException {
    var resource =
        LibraryLoaderUtil.getNativeLibResourcePath() + "/" + LibraryLoaderUtil.getNativeLibName();
    try (var packed = SQLiteJDBCLoader.class.getResourceAsStream(resource)) {
      if (packed == null) {
        throw new IOException("SQLite has no library for " + system());
      }
      var bytes = packed.readAllBytes();
      place(bytes, library);
      place(Long.toString(bytes.length).getBytes(UTF_8), size(library));
    }
  }

  private static void place(byte[] bytes, Path target) throws IOException {
    var part = target.resolveSibling(target.getFileName() + ".part");
    try {
      Files.write(part, bytes);
      try (var channel = FileChannel.open(part, WRITE)) {
        channel.force(true);
      }
      Files.move(part, target, ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
