package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.delivery.Place;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.practice.Rounds;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Seat;
import java.util.Optional;

/** Lays the table for people who come back as they left it. */
final class Tables {
  private final Library library;
  private final Journal journal;
  private final Places places;

  Tables(Library library, Journal journal, Places places) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.places = requireNonNull(places);
  }

  void lay(Conversation with) {
    try {
      var place = places.place(with.person());
      var left = place.flatMap(Place::interview);
      if (left.isPresent()) {
        table(with, left.get()).ifPresent(with::recover);
      }
    } catch (JournalException e) {
      Event.of("place-unread")
          .with("person", with.person().value())
          .with("why", e.getMessage())
          .failed();
    }
  }

  private Optional<Table> table(Conversation with, InterviewId interview) throws JournalException {
    var rounds = new Rounds(library, journal, with.person());
    var kept = rounds.named(interview.value());
    var sheet = kept.flatMap(rounds::sheet);
    if (sheet.isEmpty()) {
      return Optional.empty();
    }
    var seat = new Seat(with.person(), interview, sheet.get());
    return Optional.of(Table.laid(seat, journal.entries(interview), places.shown(interview)));
  }
}
