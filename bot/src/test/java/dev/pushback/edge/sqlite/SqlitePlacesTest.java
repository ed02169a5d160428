package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.delivery.Place;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.delivery.PlacesContract;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class SqlitePlacesTest extends PlacesContract {
  @TempDir Path home;
  private SqliteJournal journal;

  @Override
  @BeforeEach
  protected void begin() throws JournalException {
    journal = SqliteJournal.open(home);
    super.begin();
  }

  @AfterEach
  void close() {
    journal.close();
  }

  @Override
  protected Places places() {
    return journal.places();
  }

  @Override
  protected Journal journal() {
    return journal;
  }

  @Test
  void placesAndMarksAreThereAfterARestart() throws JournalException {
    places().move(new Place(ANN, "dm-1", Optional.of(FIRST)));
    places().shown(FIRST, ANN, 3);
    journal.close();
    journal = SqliteJournal.open(home);

    assertThat(places().place(ANN)).contains(new Place(ANN, "dm-1", Optional.of(FIRST)));
    assertThat(places().shown(FIRST)).isEqualTo(3);
  }

  @Test
  void onlyTheInterviewOfThatPersonIsMarked() throws JournalException {
    places().shown(FIRST, BEN, 3);
    places().shown(new InterviewId("never"), ANN, 3);

    assertThat(shown(FIRST)).isZero();
    assertThat(shown(new InterviewId("never"))).isZero();
  }
}
