package dev.pushback.app.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is known about places, whatever they are kept in. */
public abstract class PlacesContract {
  protected static final Person ANN = new Person("ann");
  protected static final Person BEN = new Person("ben");
  protected static final InterviewId FIRST = new InterviewId("first");
  protected static final InterviewId SECOND = new InterviewId("second");

  protected abstract Places places();

  /** Kept in the same store. */
  protected abstract Journal journal();

  @BeforeEach
  protected void begin() throws JournalException {
    var opened = List.of(new Entry(Instant.EPOCH, new Fact.Resumed()));
    journal().append(FIRST, ANN, 0, opened);
    journal().append(SECOND, BEN, 0, opened);
  }

  /** A move waits its turn, so every mark before it is written when it returns. */
  protected int shown(InterviewId interview) throws JournalException {
    places().move(new Place(new Person("carl"), "dm-9", Optional.empty()));
    return places().shown(interview);
  }

  @Test
  void whoWasNeverTalkedToHasNoPlace() throws JournalException {
    assertThat(places().place(ANN)).isEmpty();
    assertThat(places().taken()).isEmpty();
  }

  @Test
  void aPersonIsWhereTheyMovedLast() throws JournalException {
    places().move(new Place(ANN, "dm-1", Optional.empty()));
    places().move(new Place(BEN, "dm-2", Optional.of(SECOND)));
    places().move(new Place(ANN, "dm-3", Optional.of(FIRST)));

    assertThat(places().place(ANN)).contains(new Place(ANN, "dm-3", Optional.of(FIRST)));
    assertThat(places().place(BEN)).contains(new Place(BEN, "dm-2", Optional.of(SECOND)));
  }

  @Test
  void onlyPlacesWithARoundOnTheTableAreTaken() throws JournalException {
    var ann = new Place(ANN, "dm-1", Optional.of(FIRST));
    var ben = new Place(BEN, "dm-2", Optional.of(new InterviewId("tocome")));
    places().move(ann);
    places().move(ben);
    assertThat(places().taken()).containsExactlyInAnyOrder(ann, ben);

    places().move(new Place(ANN, "dm-1", Optional.empty()));

    assertThat(places().taken()).containsExactly(ben);
    assertThat(places().place(ANN)).contains(new Place(ANN, "dm-1", Optional.empty()));
  }

  @Test
  void nothingWasShownBeforeTheFirstMark() throws JournalException {
    assertThat(places().shown(FIRST)).isZero();
  }

  @Test
  void aMarkIsNeverLowered() throws JournalException {
    places().shown(FIRST, ANN, 3);
    assertThat(shown(FIRST)).isEqualTo(3);

    places().shown(FIRST, ANN, 7);
    places().shown(FIRST, ANN, 5);

    assertThat(shown(FIRST)).isEqualTo(7);
    assertThat(shown(SECOND)).isZero();
  }

  @Test
  void erasingAPersonLeavesTheOthers() throws JournalException {
    places().move(new Place(ANN, "dm-1", Optional.of(FIRST)));
    places().move(new Place(BEN, "dm-2", Optional.of(SECOND)));
    places().shown(FIRST, ANN, 3);
    places().shown(SECOND, BEN, 4);

    journal().erase(ANN);

    assertThat(places().place(ANN)).isEmpty();
    assertThat(shown(FIRST)).isZero();
    assertThat(places().place(BEN)).isPresent();
    assertThat(shown(SECOND)).isEqualTo(4);
  }
}
