package dev.pushback.app.delivery;

import dev.pushback.app.session.InMemoryJournal;
import dev.pushback.app.session.Journal;

final class InMemoryInboxTest extends InboxContract {
  private final InMemoryInbox inbox = new InMemoryInbox();
  private final InMemoryJournal journal = new InMemoryJournal(inbox);

  @Override
  protected Inbox inbox() {
    return inbox;
  }

  @Override
  protected Journal journal() {
    return journal;
  }
}
