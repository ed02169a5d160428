package dev.pushback.app.casting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.history.Told;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Story;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import dev.pushback.core.rubric.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is remembered of earlier rounds. */
class PastTest {
  static final Instant MAY = Instant.parse("2026-05-01T10:00:00Z");
  static final String ALL = "[metric] [window] [base] [harm] and that is all that I would say";
  static final String NO_WINDOW = "[metric] [base] [harm] and that is all that I would say";

  static Instant day(int day) {
    return MAY.plus(Duration.ofDays(day));
  }

  /** A round of the small rubric, with no follow-up, on some day of May. */
  static Told round(int day, String answer) {
    var story = Story.opened(Mode.PRACTICE, 0).answers(answer).when(new Signal.Rate(3));
    return new Told("round-" + day, day(day), story.interview());
  }

  private static List<String> due(int day, Told... rounds) {
    return Past.of(List.of(rounds), List.of()).due(day(day)).stream()
        .map(it -> it.check().id())
        .toList();
  }

  @Test
  void aNewcomerHasNone() {
    assertThat(Past.of(List.of(), List.of())).isEqualTo(Past.NONE);
    assertThat(Past.NONE.due(MAY)).isEmpty();
  }

  @Test
  void everyRoundCountsAndTheNewestThreeSayHowItGoes() {
    var weak = round(1, "nothing to count here at all, I am afraid");
    var past = Past.of(List.of(round(9, ALL), round(7, ALL), weak, round(5, ALL)), List.of());

    assertThat(past.times()).isEqualTo(Map.of("mini-question", 4));
    assertThat(past.form()).hasValue(round(5, ALL).round().scorecard().overall());
  }

  @Test
  void theOneThingToFixComesBackAfterTwoDays() {
    var missed = round(1, NO_WINDOW);

    assertThat(missed.round().scored().map(Fact.Scored::fix)).contains("window");
    assertThat(due(2, missed)).isEmpty();
    assertThat(due(3, missed)).containsExactly("window");
  }

  @Test
  void whatWasShownWhenItWasDueComesBackAfterFiveDaysAndAfterTenAndThenNoMore() {
    var missed = round(1, NO_WINDOW);
    var once = round(3, ALL);
    var twice = round(8, ALL);

    assertThat(due(7, missed, once)).isEmpty();
    assertThat(due(8, missed, once)).containsExactly("window");
    assertThat(due(17, missed, once, twice)).isEmpty();
    assertThat(due(18, missed, once, twice)).containsExactly("window");
    assertThat(due(400, missed, once, twice, round(18, ALL))).isEmpty();
  }

  @Test
  void shownTooEarlyItStillComesBack() {
    assertThat(due(3, round(1, NO_WINDOW), round(2, ALL))).containsExactly("window");
  }

  @Test
  void missedAgainItBeginsAnew() {
    var again = round(8, NO_WINDOW);

    assertThat(due(9, round(1, NO_WINDOW), round(3, ALL), again)).isEmpty();
    assertThat(due(10, round(1, NO_WINDOW), round(3, ALL), again)).containsExactly("window");
  }

  @Test
  void aFollowUpThatFoundNothingIsMissedToo() {
    var story =
        Story.opened(Mode.PRACTICE, 1)
            .answers("[window] [base] [harm] and that is all that I would say")
            .answers("I would rather not say that")
            .when(new Signal.Rate(3));
    var told = new Told("probed", day(1), story.interview());

    assertThat(told.round().probes()).isNotEmpty();
    assertThat(due(3, told)).contains(told.round().probes().getFirst().check());
  }

  @Test
  void aRoundThatWasLeftIsNoReasonToComeBack() {
    var story = Story.opened(Mode.PRACTICE, 0).answers(NO_WINDOW);
    assertThat(due(30, new Told("left", day(1), story.interview()))).isEmpty();
  }

  @Test
  void aSealedCardTellsNothingBeforeTheCommitteeHasOpenedIt() {
    var loop = loop("first", "second");
    var sealed = ofLoop("first", 1);

    assertThat(Past.of(List.of(sealed), List.of(loop)).due(day(3))).isEmpty();
    assertThat(Past.of(List.of(sealed), List.of(loop)).form()).isEmpty();
    assertThat(Past.of(List.of(sealed), List.of(loop)).times()).isNotEmpty();
    assertThat(Past.of(List.of(sealed, ofLoop("second", 2)), List.of(loop)).due(day(5)))
        .isNotEmpty();
  }

  private static Loop loop(String... rounds) {
    var held =
        Stream.of(rounds)
            .map(
                id ->
                    new Round(
                        id,
                        id,
                        "What it tests",
                        Set.of("metric-design"),
                        Duration.ofMinutes(8),
                        0,
                        Optional.empty()))
            .toList();
    return new Loop("loop", 1, "Loop", "A loop.", "pm", 3.5, 6, List.of(), held);
  }

  private static Told ofLoop(String round, int day) {
    var part = Optional.of(new Part("run", "loop", 1, round));
    var plan = new Plan(Mode.REAL, Duration.ofMinutes(8), 0, Seniority.MID, 1, part);
    var story =
        new Story(Fixtures.sheet())
            .when(new Signal.Open(plan))
            .answers(NO_WINDOW)
            .when(new Signal.Rate(3));
    return new Told("round-" + day, day(day), story.interview());
  }
}
