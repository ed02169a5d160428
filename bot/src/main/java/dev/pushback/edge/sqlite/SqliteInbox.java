package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** The inbox in the file of a journal. */
final class SqliteInbox implements Inbox {
  private final Readers readers;
  private final Supplier<Writer> writer;

  SqliteInbox(Readers readers, Supplier<Writer> writer) {
    this.readers = readers;
    this.writer = writer;
  }

  @Override
  public CompletionStage<Boolean> receive(Received received) {
    return writer.get().start(statements -> InboxTable.receive(statements, received));
  }

  @Override
  public CompletionStage<Boolean> amend(String id, String body) {
    return writer.get().start(statements -> InboxTable.amend(statements, id, body));
  }

  @Override
  public void settle(List<String> ids) throws JournalException {
    var all = List.copyOf(ids);
    if (!all.isEmpty()) {
      writer.get().run(statements -> InboxTable.settle(statements, all));
    }
  }

  @Override
  public List<Received> pending() throws JournalException {
    return readers.read(List.of(), InboxTable::pending);
  }

  @Override
  public List<String> recent(Person person, String kind, int most) throws JournalException {
    return readers.read(List.of(), statements -> InboxTable.recent(statements, person, kind, most));
  }

  @Override
  public int count(String server, String kind, Instant since) throws JournalException {
    return readers.read(0, statements -> InboxTable.count(statements, server, kind, since));
  }

  @Override
  public void purge(Instant before) throws JournalException {
    writer.get().run(statements -> InboxTable.purge(statements, before));
  }
}
