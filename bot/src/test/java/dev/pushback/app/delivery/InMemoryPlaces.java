package dev.pushback.app.delivery;

import dev.pushback.app.session.InMemoryJournal;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Person;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Places that are forgotten when the process ends. */
public final class InMemoryPlaces implements Places, InMemoryJournal.Beside {
  private final Map<String, Place> places = new TreeMap<>();
  private final Map<InterviewId, Mark> marks = new HashMap<>();

  private record Mark(Person person, int version) {}

  @Override
  public synchronized Optional<Place> place(Person person) {
    return Optional.ofNullable(places.get(person.value()));
  }

  @Override
  public synchronized List<Place> taken() {
    return places.values().stream().filter(place -> place.interview().isPresent()).toList();
  }

  @Override
  public synchronized void move(Place place) {
    places.put(place.person().value(), place);
  }

  @Override
  public synchronized int shown(InterviewId interview) {
    return Optional.ofNullable(marks.get(interview)).map(Mark::version).orElse(0);
  }

  @Override
  public synchronized void shown(InterviewId interview, Person person, int version) {
    marks.merge(
        interview,
        new Mark(person, version),
        (old, later) -> later.version() > old.version() ? later : old);
  }

  @Override
  public synchronized void erase(Person person) {
    places.remove(person.value());
    marks.values().removeIf(mark -> mark.person().equals(person));
  }
}
