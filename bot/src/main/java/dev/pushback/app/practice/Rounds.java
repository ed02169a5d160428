package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Past;
import dev.pushback.app.history.Told;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The rounds of one person, as the journal has them now. */
public final class Rounds {
  private final Library library;
  private final Journal journal;
  private final Person person;

  public Rounds(Library library, Journal journal, Person person) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.person = requireNonNull(person);
  }

  /** Those that were begun and not brought to their end, newest first. */
  public List<Journal.Kept> unfinished() throws JournalException {
    return journal.kept(person).stream().filter(kept -> !kept.over()).toList();
  }

  /** The one with this id, however it stands. */
  public Optional<Journal.Kept> named(String id) throws JournalException {
    return journal.kept(person).stream()
        .filter(kept -> kept.interview().value().equals(id))
        .findFirst();
  }

  /** The question and rubric of a round; empty if the question is no longer in the bank. */
  public Optional<Sheet> sheet(Journal.Kept kept) {
    return library.sheet(kept.question());
  }

  /**
   * All rounds so far, newest first; without those whose question is no longer in the bank, and
   * without any that is damaged.
   */
  public List<Told> told() throws JournalException {
    var rounds = new ArrayList<Told>();
    for (var kept : journal.kept(person)) {
      var sheet = sheet(kept);
      if (sheet.isPresent()) {
        told(kept, sheet.get()).ifPresent(rounds::add);
      }
    }
    return rounds;
  }

  private Optional<Told> told(Journal.Kept kept, Sheet sheet) throws JournalException {
    try {
      var round = Interview.fold(sheet, journal.entries(kept.interview()));
      return Optional.of(new Told(kept.interview().value(), kept.begun(), round));
    } catch (JournalException.Broken _) {
      return Optional.empty();
    }
  }

  /** What is known of the person when the next question is chosen. */
  Past past() throws JournalException {
    return Past.of(told(), library.loops());
  }

  /** An unfinished round, to be taken up. */
  Beginning takenUp(Journal.Kept kept) throws JournalException {
    var sheet = sheet(kept);
    return sheet.isEmpty()
        ? new Beginning.Gone(kept.question())
        : takenUp(new Seat(person, kept.interview(), sheet.get()));
  }

  /** The same of a round that has been read already. */
  Beginning takenUp(Told told) throws JournalException {
    return takenUp(new Seat(person, new InterviewId(told.interview()), told.round().sheet()));
  }

  private Beginning takenUp(Seat seat) throws JournalException {
    return new Beginning.Ready(new Begun(seat, journal.entries(seat.interview())));
  }

  Seat seat(InterviewId interview, Sheet sheet) {
    return new Seat(person, interview, sheet);
  }
}
