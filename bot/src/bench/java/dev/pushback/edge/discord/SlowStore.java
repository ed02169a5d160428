package dev.pushback.edge.discord;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.edge.sqlite.SqliteJournal;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A real store in front of which every write waits. */
final class SlowStore implements Journal {
  private final SqliteJournal journal;
  private final Duration write;

  SlowStore(SqliteJournal journal, Duration write) {
    this.journal = journal;
    this.write = write;
  }

  Inbox inbox() {
    return write.isZero() ? journal.inbox() : new SlowInbox(journal.inbox());
  }

  private void pause() {
    try {
      Thread.sleep(write);
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void append(
      InterviewId interview, Person person, int from, List<Entry> entries, List<String> received)
      throws JournalException {
    pause();
    journal.append(interview, person, from, entries, received);
  }

  @Override
  public List<Entry> entries(InterviewId interview) throws JournalException {
    return journal.entries(interview);
  }

  @Override
  public List<Kept> kept(Person person) throws JournalException {
    return journal.kept(person);
  }

  @Override
  public Stream<String> export(Person person) throws JournalException {
    return journal.export(person);
  }

  @Override
  public void erase(Person person) throws JournalException {
    journal.erase(person);
  }

  /** The inbox of it. */
  private final class SlowInbox implements Inbox {
    private final Inbox inbox;

    SlowInbox(Inbox inbox) {
      this.inbox = inbox;
    }

    private <T> CompletionStage<T> later(CompletionStage<T> done) {
      return done.thenCompose(
          value ->
              new CompletableFuture<T>()
                  .completeOnTimeout(value, write.toMillis(), TimeUnit.MILLISECONDS));
    }

    @Override
    public CompletionStage<Boolean> receive(Received received) {
      return later(inbox.receive(received));
    }

    @Override
    public CompletionStage<Boolean> amend(String id, String body) {
      return later(inbox.amend(id, body));
    }

    @Override
    public void settle(List<String> ids) throws JournalException {
      pause();
      inbox.settle(ids);
    }

    @Override
    public List<Received> pending() throws JournalException {
      return inbox.pending();
    }

    @Override
    public List<String> recent(Person person, String kind, int most) throws JournalException {
      return inbox.recent(person, kind, most);
    }

    @Override
    public int count(String server, String kind, Instant since) throws JournalException {
      return inbox.count(server, kind, since);
    }

    @Override
    public void purge(Instant before) throws JournalException {
      inbox.purge(before);
    }
  }
}
