package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.scoring.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every stage against every signal: what it leads to, written out. */
class LegalMovesTest {
  private static final String TABLE =
      """
      stage         Open         Say            AskHint        Clarify        Decline        Resume        Tick          Note     Rate          Retry            Quit          Appeal  Draft
      Blank         +Opened      NOT_OPEN       NOT_OPEN       NOT_OPEN       NOT_OPEN       NOT_OPEN      NOT_OPEN      NOT_OPEN NOT_OPEN      NOT_OPEN         NOT_OPEN      NOT_OPEN  NOT_OPEN
      Answering     ALREADY_OPEN +Answered      +Hinted        +Clarified     +Declined      +Resumed      NOTHING_TO_DO STALE    NOT_RATING    NOTHING_TO_RETRY +Finished     NO_SCORE_YET  NOTHING_TO_DO
      Reading       ALREADY_OPEN STILL_READING  STILL_READING  STILL_READING  STILL_READING  NOTHING_TO_DO NOTHING_TO_DO +Noted   STILL_READING STILL_READING    STILL_READING STILL_READING  NOTHING_TO_DO
      Rating        ALREADY_OPEN RATE_FIRST     RATE_FIRST     RATE_FIRST     RATE_FIRST     NOTHING_TO_DO NOTHING_TO_DO STALE    +Rated        RATE_FIRST       +Scored       RATE_FIRST  NOTHING_TO_DO
      Reviewing     ALREADY_OPEN QUESTIONS_OVER QUESTIONS_OVER QUESTIONS_OVER QUESTIONS_OVER NOTHING_TO_DO NOTHING_TO_DO STALE    NOT_RATING    +Retried         +Ended        +Appealed  NOTHING_TO_DO
      Retrying      ALREADY_OPEN +Answered      QUESTIONS_OVER QUESTIONS_OVER +Declined      +Resumed      NOTHING_TO_DO STALE    NOT_RATING    NOTHING_TO_DO    +Ended        FINISH_RETRY  NOTHING_TO_DO
      Rereading     ALREADY_OPEN STILL_READING  STILL_READING  STILL_READING  STILL_READING  NOTHING_TO_DO NOTHING_TO_DO +Noted   STILL_READING STILL_READING    STILL_READING STILL_READING  NOTHING_TO_DO
      Reconsidering ALREADY_OPEN STILL_READING  STILL_READING  STILL_READING  STILL_READING  NOTHING_TO_DO NOTHING_TO_DO +Noted   STILL_READING STILL_READING    STILL_READING STILL_READING  NOTHING_TO_DO
      Over          OVER         OVER           OVER           OVER           OVER           OVER          OVER          STALE    OVER          OVER             OVER          OVER  OVER
      """;

  private static final Map<String, Supplier<Story>> STAGES =
      Map.of(
          "Blank", () -> new Story(Fixtures.sheet()),
          "Answering", () -> Story.opened(Mode.PRACTICE, 1),
          "Reading", () -> Story.opened(Mode.PRACTICE, 1).says("I take [metric]."),
          "Rating", LegalMovesTest::rating,
          "Reviewing", () -> rating().when(new Signal.Rate(3)),
          "Retrying", () -> rating().when(new Signal.Rate(3)).when(new Signal.Retry()),
          "Rereading",
              () -> rating().when(new Signal.Rate(3)).when(new Signal.Retry()).says("More."),
          "Reconsidering", () -> rating().when(new Signal.Rate(3)).when(appeal()),
          "Over", () -> rating().when(new Signal.Quit()));

  private static final Map<String, Function<Story, Signal>> SIGNALS =
      Map.ofEntries(
          Map.entry(
              "Open", _ -> new Signal.Open(new Plan(Mode.PRACTICE, Duration.ofMinutes(5), 1))),
          Map.entry("Say", _ -> new Signal.Say("new-key", "Something more is said.")),
          Map.entry("Draft", _ -> new Signal.Draft("new-key", "Something more is")),
          Map.entry("AskHint", _ -> new Signal.AskHint()),
          Map.entry("Clarify", _ -> new Signal.Clarify("traffic")),
          Map.entry("Decline", _ -> new Signal.Decline()),
          Map.entry("Resume", _ -> new Signal.Resume()),
          Map.entry("Tick", _ -> new Signal.Tick()),
          Map.entry("Note", LegalMovesTest::note),
          Map.entry("Rate", _ -> new Signal.Rate(4)),
          Map.entry("Retry", _ -> new Signal.Retry()),
          Map.entry("Appeal", _ -> appeal()),
          Map.entry("Quit", _ -> new Signal.Quit()));

  @TestFactory
  List<DynamicTest> everyPairLeadsToWhatIsWritten() {
    var rows = TABLE.lines().map(row -> List.of(row.strip().split("\\s+"))).toList();
    var tests = new ArrayList<DynamicTest>();
    for (var row : rows.subList(1, rows.size())) {
      for (int column = 1; column < row.size(); column++) {
        var stage = row.getFirst();
        var signal = rows.getFirst().get(column);
        var expected = row.get(column);
        tests.add(
            DynamicTest.dynamicTest(
                stage + " " + signal,
                () -> assertThat(outcome(stage, signal)).isEqualTo(expected)));
      }
    }
    assertThat(tests).hasSize(STAGES.size() * SIGNALS.size());
    return tests;
  }

  @Test
  void eachStageKnowsWhoIsAwaited() {
    assertThat(awaiting("Blank")).isEqualTo(Awaiting.NOBODY);
    assertThat(awaiting("Answering")).isEqualTo(Awaiting.CANDIDATE);
    assertThat(awaiting("Reading")).isEqualTo(Awaiting.READER);
    assertThat(awaiting("Rating")).isEqualTo(Awaiting.CANDIDATE);
    assertThat(awaiting("Reviewing")).isEqualTo(Awaiting.CANDIDATE);
    assertThat(awaiting("Retrying")).isEqualTo(Awaiting.CANDIDATE);
    assertThat(awaiting("Rereading")).isEqualTo(Awaiting.READER);
    assertThat(awaiting("Reconsidering")).isEqualTo(Awaiting.READER);
    assertThat(awaiting("Over")).isEqualTo(Awaiting.NOBODY);
  }

  private static Story at(String stage) {
    return requireNonNull(STAGES.get(stage)).get();
  }

  private static Awaiting awaiting(String stage) {
    return at(stage).interview().awaiting();
  }

  private static String outcome(String stage, String signal) {
    var story = at(stage);
    assertThat(story.interview().stage().getClass().getSimpleName()).isEqualTo(stage);
    story.when(requireNonNull(SIGNALS.get(signal)).apply(story));
    return switch (story.last()) {
      case Step.Refused(var why) -> why.name();
      case Step.Taken(var entries, var _) ->
          "+" + entries.getFirst().fact().getClass().getSimpleName();
    };
  }

  private static Story rating() {
    return Story.opened(Mode.PRACTICE, 0).answers("I take [metric].");
  }

  private static Signal appeal() {
    return new Signal.Appeal("window", "I take [metric]");
  }

  private static Signal note(Story story) {
    var reading = new Reading(Optional.empty(), List.of(), Optional.empty(), Set.of());
    return new Signal.Note(story.interview().version(), "test-1", reading);
  }
}
