package dev.pushback.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.question.Validity;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Source;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class InterviewTest {

  @Test
  void theQuestionIsAskedWhenTheRoundOpens() {
    var story = Story.opened(Mode.PRACTICE, 2);
    assertThat(story.interview().stage()).isEqualTo(new Stage.Answering());
    assertThat(story.interview().transcript().turns().getFirst().text())
        .isEqualTo("How would you measure the reminder?");
  }

  @Test
  void aMissingElementIsAskedForAndTheReplyIsReadAsPrompted() {
    var story = Story.opened(Mode.PRACTICE, 1).answers("I take [metric] and [base] and [harm].");
    assertThat(story.interview().probes()).singleElement().extracting("check").isEqualTo("window");

    story.answers("Over [window].");

    var entry = story.interview().ledger().entry("window");
    assertThat(entry.decision()).isEqualTo(Decision.CLEAR);
    assertThat(entry.source()).isEqualTo(Source.OPEN);
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.BUDGET));
  }

  @Test
  void interviewerOutOfProbesEndsTheRound() {
    var story = Story.opened(Mode.PRACTICE, 0).answers("I take [metric].");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.BUDGET));
    assertThat(story.interview().stage()).isEqualTo(new Stage.Rating());
  }

  @Test
  void nothingLeftToAskEndsTheRound() {
    var story =
        Story.opened(Mode.PRACTICE, 3).answers("[metric] [window] [base] [harm] is all I say.");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.COVERAGE));
  }

  @Test
  void aHalfMadeClaimIsChallengedWithTheAuthorsOwnPushback() {
    var story = Story.opened(Mode.PRACTICE, 1).answers("[metric] [base] [harm] and (window).");
    var probe = story.interview().probes().getFirst();
    assertThat(probe.validity()).isEqualTo(Validity.VALID);
    assertThat(probe.text()).isEqualTo("What if week one is only novelty?");

    story.answers("Then [window].");

    assertThat(story.interview().outcomes()).containsValue(Outcome.UPDATED);
  }

  @Test
  void theSameAnswerDeliveredTwiceIsTakenOnce() {
    var story = Story.opened(Mode.PRACTICE, 2);
    story.when(new Signal.Say("message-1", "I take [metric].")).read();
    int version = story.interview().version();

    story.when(new Signal.Say("message-1", "I take [metric]."));

    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.HEARD_BEFORE));
    assertThat(story.interview().version()).isEqualTo(version);
  }

  @Test
  void lateNotesAreRefusedByArithmetic() {
    var story = Story.opened(Mode.PRACTICE, 2).says("I take [metric].");
    var late =
        new Signal.Note(
            story.interview().version() - 1, "test-1", Fixtures.read(story.interview()));
    story.when(late);
    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.STALE));
  }

  @Test
  void twoDeclinedFollowUpsCloseTheirLine() {
    var story = Story.opened(Mode.PRACTICE, 8).answers("I take [base] only, nothing else at all.");
    assertThat(story.interview().probes().getLast().check()).isEqualTo("metric");
    story.when(new Signal.Decline());
    assertThat(story.interview().probes().getLast().check()).isNotEqualTo("metric");
    story.answers("pass").answers("pass").answers("pass");
    assertThat(story.interview().probes()).extracting("check").doesNotHaveDuplicates();
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.COVERAGE));
  }

  @Test
  void passingOnTheQuestionItselfEndsWithoutANumber() {
    var story = Story.opened(Mode.PRACTICE, 2).when(new Signal.Decline());
    assertThat(story.entries().get(2).fact()).isEqualTo(new Fact.Finished(Ending.DECLINED));
    assertThat(story.lastFact()).isEqualTo(new Fact.Ended());
    assertThat(story.interview().stage()).isEqualTo(new Stage.Over());
    assertThat(story.interview().judged()).isFalse();
  }

  @Test
  void anEmptyAnswerIsEncouragedTwiceThenLetGo() {
    var story = Story.opened(Mode.PRACTICE, 2).answers(" ");
    assertThat(story.lastFact()).isEqualTo(new Fact.Encouraged(Gate.EMPTY));
    story.answers(" ").answers(" ");
    assertThat(story.interview().ending()).contains(Ending.NOTHING_TO_JUDGE);
    assertThat(story.lastFact()).isEqualTo(new Fact.Ended());
  }

  @Test
  void aQuestionBackIsAnsweredFromTheScenario() {
    var story = Story.opened(Mode.PRACTICE, 2).answers("How much traffic is there?");
    assertThat(story.lastFact())
        .isEqualTo(
            new Fact.Clarified("How much traffic is there?", "About forty thousand a month."));
    story.when(new Signal.Clarify("Which colour?"));
    assertThat(story.lastFact())
        .extracting("answer")
        .asString()
        .contains("whatever assumption you find sensible");
  }

  @Test
  void patienceForQuestionsBackEnds() {
    var story = Story.opened(Mode.PRACTICE, 2);
    for (int i = 0; i < 5; i++) {
      story.when(new Signal.Clarify("traffic"));
    }
    story.when(new Signal.Clarify("traffic"));
    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.NO_CLARIFICATION_LEFT));
  }

  @Test
  void aHintCountsAsAPointedProbe() {
    var story = Story.opened(Mode.PRACTICE, 0).when(new Signal.AskHint());
    assertThat(story.lastFact()).isEqualTo(new Fact.Hinted("window", "Think of time."));
    story.answers("[metric] over [window].");
    assertThat(story.interview().ledger().entry("window").source()).isEqualTo(Source.POINTED);
    assertThat(story.interview().ledger().entry("metric").source()).isEqualTo(Source.VOLUNTEERED);
  }

  @Test
  void hintsRunOutAndAreNotForRealMode() {
    var story = Story.opened(Mode.PRACTICE, 0);
    story.when(new Signal.AskHint()).when(new Signal.AskHint()).when(new Signal.AskHint());
    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.NO_HINT_LEFT));
    var real = Story.opened(Mode.REAL, 0).when(new Signal.AskHint());
    assertThat(real.last()).isEqualTo(new Step.Refused(Refusal.NO_HINTS_IN_REAL_MODE));
  }

  @Test
  void theClockEndsTheQuestionsButNotTheSentence() {
    var story = Story.opened(Mode.REAL, 3).after(Duration.ofMinutes(9)).when(new Signal.Tick());
    assertThat(story.lastFact()).isEqualTo(new Fact.RanOut());
    story.answers("I take [metric].");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.CLOCK));
  }

  @Test
  void anAnswerAfterTheBellEndsTheRoundEvenIfNobodyLookedAtTheClock() {
    var story = Story.opened(Mode.REAL, 3).after(Duration.ofMinutes(8)).answers("I take [metric].");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.CLOCK));
  }

  @Test
  void nobodyIsEncouragedOnceTheTimeIsUp() {
    var silent = Story.opened(Mode.REAL, 3).after(Duration.ofMinutes(9)).when(new Signal.Tick());
    silent.answers("pass");
    assertThat(silent.interview().ending()).contains(Ending.CLOCK);
    assertThat(silent.interview().stage()).isEqualTo(new Stage.Over());

    var asking = Story.opened(Mode.REAL, 3).after(Duration.ofMinutes(9)).when(new Signal.Tick());
    asking.answers("How much traffic is there?");
    assertThat(asking.interview().ending()).contains(Ending.CLOCK);

    var judged = Story.opened(Mode.REAL, 3).answers("I take [metric].");
    judged.after(Duration.ofMinutes(9)).when(new Signal.Tick()).answers("pass");
    assertThat(judged.lastFact()).isEqualTo(new Fact.Finished(Ending.CLOCK));
    assertThat(judged.interview().stage()).isEqualTo(new Stage.Rating());
  }

  @Test
  void practiceHasNoClock() {
    var story = Story.opened(Mode.PRACTICE, 3).after(Duration.ofHours(9)).when(new Signal.Tick());
    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.NOTHING_TO_DO));
  }

  @Test
  void timeAwayCostsNothing() {
    var story =
        Story.opened(Mode.REAL, 3)
            .after(Duration.ofMinutes(3))
            .answers("I take [metric].")
            .after(Duration.ofHours(20))
            .when(new Signal.Resume());
    var clock = story.interview().clock();
    assertThat(clock.elapsed(Fixtures.NOON.plus(Duration.ofMinutes(3)).plus(Duration.ofHours(20))))
        .isEqualTo(Duration.ofMinutes(3));
  }

  @Test
  void inRealModeConvictionIsTestedOnceWithAnUnfoundedChallenge() {
    var story = Story.opened(Mode.REAL, 4).answers("I take [metric].");
    story.answers("Over [window].").answers("Out of [base].");
    var probe = story.interview().probes().getLast();
    assertThat(probe.validity()).isEqualTo(Validity.UNFOUNDED);
    story.answers("No.");
    assertThat(story.interview().probes())
        .filteredOn(p -> p.validity() == Validity.UNFOUNDED)
        .hasSize(1);
  }

  @Test
  void theScoreComesAfterTheOwnRating() {
    var story = Story.opened(Mode.PRACTICE, 0).answers("I take [metric].");
    story.when(new Signal.Rate(6));
    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.RATING_OUT_OF_RANGE));
    story.when(new Signal.Rate(4));
    assertThat(story.interview().ownRating()).contains(4);
    var scored = story.interview().scored().orElseThrow();
    assertThat(scored.criteria()).containsEntry("measure", 3.0);
    assertThat(scored.fix()).isEqualTo("harm");
    assertThat(story.interview().stage()).isEqualTo(new Stage.Reviewing());
  }

  @Test
  void leavingBeforeRatingStillKeepsTheScore() {
    var story = Story.opened(Mode.PRACTICE, 0).answers("I take [metric].").when(new Signal.Quit());
    assertThat(story.interview().scored()).isPresent();
    assertThat(story.interview().stage()).isEqualTo(new Stage.Over());
  }

  @Test
  void aSecondAttemptShowsBeforeAndAfterAndLeavesTheScoreAlone() {
    var story = Story.opened(Mode.PRACTICE, 0).answers("I take [metric].").when(new Signal.Rate(3));
    double overall = story.interview().scored().orElseThrow().overall();

    story.when(new Signal.Retry()).answers("It may do [harm].");

    assertThat(story.lastFact()).isEqualTo(new Fact.Improved("harm", 1.0, 5.0));
    assertThat(story.interview().scored().orElseThrow().overall()).isEqualTo(overall);
    assertThat(story.interview().transcript().candidateTexts()).hasSize(1);
    story.when(new Signal.Quit());
    assertThat(story.interview().stage()).isEqualTo(new Stage.Over());
  }

  @Test
  void passingOnASecondAttemptLeadsBackToTheCard() {
    var story = Story.opened(Mode.PRACTICE, 0).answers("I take [metric].").when(new Signal.Rate(3));
    story.when(new Signal.Retry()).when(new Signal.Decline());
    assertThat(story.interview().stage()).isEqualTo(new Stage.Reviewing());
    assertThat(story.interview().improvements()).isEmpty();
  }

  @Test
  void leavingWithNothingSaidEndsTheInterview() {
    var story = Story.opened(Mode.PRACTICE, 2).when(new Signal.Quit());
    assertThat(story.lastFact()).isEqualTo(new Fact.Ended());
  }

  @Test
  void aFourthAttemptIsOneTooMany() {
    var story = Story.opened(Mode.PRACTICE, 0).answers("I take [metric].").when(new Signal.Rate(3));
    for (int i = 0; i < 3; i++) {
      story.when(new Signal.Retry()).answers("Still nothing new here.");
    }
    story.when(new Signal.Retry());
    assertThat(story.last()).isEqualTo(new Step.Refused(Refusal.NOTHING_TO_RETRY));
  }

  @Test
  void quittingEndsTheQuestionsAndStillLeadsToTheCard() {
    var story = Story.opened(Mode.PRACTICE, 3).answers("I take [metric].").when(new Signal.Quit());
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.QUIT));
    assertThat(story.interview().stage()).isEqualTo(new Stage.Rating());
  }

  @Test
  void wordsThatTheCandidateDidNotSayEarnNothing() {
    var story = Story.opened(Mode.PRACTICE, 0).says("I take nothing.");
    var forged =
        new Fact.Noted(
            "test-1",
            java.util.Optional.empty(),
            java.util.List.of(
                new Fact.Mark("metric", Decision.CLEAR, "a share of members", "invented")),
            java.util.Optional.empty(),
            java.util.Set.of());
    var after = story.interview().after(new Entry(Fixtures.NOON, forged));
    assertThat(after.ledger().decision("metric")).isEqualTo(Decision.ABSENT);
  }

  @Test
  void whatWasLatestCountsDownwardToo() {
    var story = Story.opened(Mode.PRACTICE, 2).answers("I take [metric] [base] [harm] [window].");
    var lost =
        new Fact.Noted(
            "test-1",
            java.util.Optional.empty(),
            java.util.List.of(new Fact.Mark("metric", Decision.ABSENT, "", "taken back")),
            java.util.Optional.empty(),
            java.util.Set.of());
    var after = story.interview().after(new Entry(Fixtures.NOON, lost));
    assertThat(after.ledger().decision("metric")).isEqualTo(Decision.ABSENT);
  }
}
