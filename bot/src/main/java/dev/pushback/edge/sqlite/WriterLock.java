package dev.pushback.edge.sqlite;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import dev.pushback.app.session.JournalException.Unavailable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The right to write in a home, held by one process at a time. */
final class WriterLock implements AutoCloseable {
  /**
   * Homes held by this process. Asked before the file is opened, since closing any channel to a
   * locked file gives up the lock on some systems.
   */
  private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

  private final Path file;
  private final FileChannel channel;

  private WriterLock(Path file, FileChannel channel) {
    this.file = file;
    this.channel = channel;
  }

  static WriterLock take(Home home) throws Unavailable {
    var file = home.lock().toAbsolutePath().normalize();
    if (!HELD.add(file)) {
      throw home.taken();
    }
    boolean held = false;
    try {
      var lock = new WriterLock(file, locked(home));
      held = true;
      return lock;
    } catch (IOException e) {
      throw home.unavailable(e);
    } finally {
      if (!held) {
        HELD.remove(file);
      }
    }
  }

  private static FileChannel locked(Home home) throws IOException, Unavailable {
    var channel = FileChannel.open(home.lock(), CREATE, WRITE);
    if (channel.tryLock() == null) {
      channel.close();
      throw home.taken();
    }
    return channel;
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // The system gives the lock back when the process ends.
    } finally {
      HELD.remove(file);
    }
  }
}
