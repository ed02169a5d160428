package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Place;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The places in the file of a journal. */
final class SqlitePlaces implements Places {
  private final Readers readers;
  private final Supplier<Writer> writer;

  SqlitePlaces(Readers readers, Supplier<Writer> writer) {
    this.readers = readers;
    this.writer = writer;
  }

  @Override
  public Optional<Place> place(Person person) throws JournalException {
    return readers.read(Optional.empty(), statements -> PlaceTable.place(statements, person));
  }

  @Override
  public List<Place> taken() throws JournalException {
    return readers.read(List.of(), PlaceTable::taken);
  }

  @Override
  public void move(Place place) throws JournalException {
    writer.get().run(statements -> PlaceTable.move(statements, place));
  }

  @Override
  public int shown(InterviewId interview) throws JournalException {
    return readers.read(0, statements -> PlaceTable.shown(statements, interview));
  }

  /** As {@link Places#shown} says. Only an interview that has facts can have a mark. */
  @Override
  public void shown(InterviewId interview, Person person, int version) {
    var _ =
        writer.get().start(statements -> PlaceTable.show(statements, interview, person, version));
  }
}
