package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.history.AnotherExample;
import dev.pushback.app.history.StoryBank;
import dev.pushback.app.history.Told;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Recall;
import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.question.Probe;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.Optional;

/** What a person told in earlier rounds, looked up while another is held. */
public final class Reminder implements Recall {
  private final Library library;
  private final Journal journal;
  private final InstantSource clock;
  private final ZoneId zone;

  /**
   * @param zone where the days begin that a reminder names
   */
  public Reminder(Library library, Journal journal, InstantSource clock, ZoneId zone) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.clock = requireNonNull(clock);
    this.zone = requireNonNull(zone);
  }

  /** The follow-up to a story that was told before for another question, if it was. */
  @Override
  public Optional<Probe> aside(Seat seat, Interview now) {
    if (!StoryBank.RUBRICS.contains(now.sheet().rubric().id())) {
      return Optional.empty();
    }
    try {
      return stories(seat)
          .recalls(new Told(seat.interview().value(), clock.instant(), now))
          .map(recalled -> AnotherExample.probe(recalled, zone, now.probes().size()));
    } catch (JournalException _) {
      return Optional.empty();
    }
  }

  /** The stories of all rounds but the one that is held. */
  private StoryBank stories(Seat seat) throws JournalException {
    return StoryBank.of(
        new Rounds(library, journal, seat.person())
            .told().stream()
                .filter(told -> !told.interview().equals(seat.interview().value()))
                .toList());
  }
}
