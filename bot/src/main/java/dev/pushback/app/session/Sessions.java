package dev.pushback.app.session;

import static java.util.Objects.requireNonNull;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.pushback.core.interview.Interview;
import java.time.Duration;

/**
 * The session cache: the folded interview of each active person. Bounded and written through, so
 * losing an entry costs only a fold of the journal.
 */
public final class Sessions {
  private static final Duration IDLE = Duration.ofMinutes(30);

  private final Journal journal;
  private final Cache<Person, Active> active;

  private record Active(InterviewId id, Interview interview) {}

  /**
   * A cache over a journal.
   *
   * @param most how many active people are held in memory
   */
  public Sessions(Journal journal, long most) {
    this.journal = requireNonNull(journal);
    this.active = Caffeine.newBuilder().maximumSize(most).expireAfterAccess(IDLE).build();
  }

  /** The interview as it stands: from the cache, or folded from the journal. */
  public Interview interview(Seat seat) throws JournalException {
    var known = active.getIfPresent(seat.person());
    if (known != null && known.id().equals(seat.interview())) {
      return known.interview();
    }
    var folded = Interview.fold(seat.sheet(), journal.entries(seat.interview()));
    put(seat, folded);
    return folded;
  }

  void put(Seat seat, Interview interview) {
    active.put(seat.person(), new Active(seat.interview(), interview));
  }

  /** Drops what is held about a person; the journal knows it. */
  void forget(Person person) {
    active.invalidate(person);
  }
}
