package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** How many rounds may be begun within a day, by one person and from one server. */
final class Quotas {
  private static final Duration DAY = Duration.ofDays(1);
  private static final List<String> BEGINNING =
      List.of(Envelope.COMMAND + "practice", Envelope.COMMAND + "loop", Envelope.BEGIN);

  private final Journal journal;
  private final Inbox inbox;
  private final InstantSource clock;
  private final Texts texts;
  private final int person;
  private final int server;

  /**
   * @param person the most rounds that one person begins within 24 hours
   * @param server the most that are begun from one server
   */
  Quotas(Journal journal, Inbox inbox, InstantSource clock, Texts texts, int person, int server) {
    this.journal = requireNonNull(journal);
    this.inbox = requireNonNull(inbox);
    this.clock = requireNonNull(clock);
    this.texts = requireNonNull(texts);
    this.person = person;
    this.server = server;
  }

  /** What to say instead of beginning one more round; empty if one more may be begun. */
  Optional<String> reached(Incoming in) throws JournalException {
    var since = clock.instant().minus(DAY);
    long begun =
        journal.kept(in.person()).stream().filter(kept -> kept.begun().isAfter(since)).count();
    if (begun >= person) {
      return Optional.of(texts.of("quota.person", begun));
    }
    var from = in.scene().server();
    if (from.isEmpty()) {
      return Optional.empty();
    }
    int there = 0;
    for (var kind : BEGINNING) {
      there += inbox.count(from, kind, since);
    }
    return there > server ? Optional.of(texts.of("quota.server", server)) : Optional.empty();
  }
}
