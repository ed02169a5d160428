package dev.pushback.app.delivery;

import dev.pushback.app.session.InMemoryJournal;
import dev.pushback.app.session.Journal;

final class InMemoryPlacesTest extends PlacesContract {
  private final InMemoryPlaces places = new InMemoryPlaces();
  private final InMemoryJournal journal = new InMemoryJournal(places);

  @Override
  protected Places places() {
    return places;
  }

  @Override
  protected Journal journal() {
    return journal;
  }
}
