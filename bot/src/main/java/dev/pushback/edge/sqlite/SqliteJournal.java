package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.JournalException.Broken;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The journal in the file {@code journal.db} of a folder. It may be used from any thread, virtual
 * ones too: SQLite runs on threads of its own. Times are kept to the millisecond, lengths to the
 * second; what is finer is cut off on the way in.
 */
public final class SqliteJournal implements Journal, AutoCloseable {
  private final Readers readers;
  private final Optional<Writing> writing;

  /** What only the one process that writes has. */
  private record Writing(WriterLock lock, Writer writer) {}

  private SqliteJournal(Readers readers, Optional<Writing> writing) {
    this.readers = readers;
    this.writing = writing;
  }

  /**
   * Opens the journal of a folder for reading and writing; both are made if they are missing.
   *
   * @throws JournalException.Unavailable if another process writes there, or the folder cannot be
   *     used
   */
  public static SqliteJournal open(Path folder) throws JournalException {
    var home = new Home(folder);
    home.create();
    var lock = WriterLock.take(home);
    boolean open = false;
    try {
      NativeLibrary.prepare(home.libraries());
      var database = new Database(home);
      var writer = Writer.open(home, database);
      open = true;
      return new SqliteJournal(new Readers(home, database), Optional.of(new Writing(lock, writer)));
    } catch (IOException e) {
      throw home.unavailable(e);
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  /**
   * Opens the journal of a folder for reading, also while another process writes. A folder without
   * a journal reads as an empty one. Nothing is opened before the first question.
   */
  public static SqliteJournal openForReading(Path folder) {
    var home = new Home(folder);
    if (Files.exists(home.database())) {
      try {
        NativeLibrary.prepare(home.libraries());
      } catch (IOException _) {
        // The driver then unpacks its library to the temporary folder.
      }
    }
    return new SqliteJournal(new Readers(home, new Database(home)), Optional.empty());
  }

  @Override
  public void append(
      InterviewId interview, Person person, int from, List<Entry> entries, List<String> received)
      throws JournalException {
    if (entries.isEmpty()) {
      inbox().settle(received);
    } else {
      writer().run(Append.of(interview, person, from, entries, received));
    }
  }

  @Override
  public List<Entry> entries(InterviewId interview) throws JournalException {
    var rows = readers.read(List.<Stored>of(), statements -> Table.facts(statements, interview));
    var entries = new ArrayList<Entry>(rows.size());
    for (var row : rows) {
      if (row.seq() != entries.size() + 1) {
        throw new Broken(interview, entries.size() + 1, "it is missing");
      }
      entries.add(row.entry(interview));
    }
    return entries;
  }

  @Override
  public List<Kept> kept(Person person) throws JournalException {
    return readers.read(List.of(), statements -> Table.kept(statements, person));
  }

  /**
   * As {@link Journal#export} says; a fact that cannot be read is given as it is stored. What the
   * person sent and is not settled yet is one more line.
   */
  @Override
  public Stream<String> export(Person person) throws JournalException {
    return readers
        .read(
            List.<String>of(),
            statements -> {
              var lines = new ArrayList<String>();
              for (var kept : Table.kept(statements, person)) {
                lines.add(ExportLine.of(kept, Table.facts(statements, kept.interview())));
              }
              ExportLine.of(InboxTable.pending(statements, person)).ifPresent(lines::add);
              return lines;
            })
        .stream();
  }

  /**
   * As {@link Journal#erase} says. It writes the whole file anew, so it takes a moment and needs as
   * much free space as the journal is long. If it fails half way, erasing again or the next start
   * finishes it.
   */
  @Override
  public void erase(Person person) throws JournalException {
    writer()
        .delete(
            statements ->
                Table.delete(statements, person)
                    + InboxTable.delete(statements, person)
                    + PlaceTable.delete(statements, person));
  }

  /** The inbox in the same file; it closes with the journal. */
  public Inbox inbox() {
    return new SqliteInbox(readers, this::writer);
  }

  /** The places in the same file; they close with the journal. */
  public Places places() {
    return new SqlitePlaces(readers, this::writer);
  }

  private Writer writer() {
    return writing
        .orElseThrow(() -> new IllegalStateException("this journal was opened for reading"))
        .writer();
  }

  /** Finishes what was begun, then lets the folder go. */
  @Override
  public void close() {
    readers.close();
    writing.ifPresent(
        held -> {
          held.writer().close();
          held.lock().close();
        });
  }
}
