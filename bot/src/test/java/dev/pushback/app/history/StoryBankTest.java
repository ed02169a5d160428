package dev.pushback.app.history;

import static dev.pushback.app.history.Retold.BRIDGE;
import static dev.pushback.app.history.Retold.BRIDGE_AGAIN;
import static dev.pushback.app.history.Retold.KITCHEN;
import static dev.pushback.app.history.Retold.answered;
import static dev.pushback.app.history.Retold.question;
import static dev.pushback.app.history.Retold.read;
import static dev.pushback.app.history.Retold.round;
import static dev.pushback.app.history.Retold.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.history.Coverage.Practise;
import dev.pushback.core.interview.Ending;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.question.Question;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A story is known again by what happens in it; the bank is the fold of the rounds. */
class StoryBankTest {
  private static final Question RISK = question("risk", "A risk", 2, "risk", "courage");
  private static final Question OWN = question("own", "On your own", 1, "ownership");
  private static final Question WASTE = question("waste", "Something you stopped", 1, "data");

  private final Told bridge = told("aaaa", 1, RISK, BRIDGE);
  private final Told kitchen = told("bbbb", 2, WASTE, KITCHEN);
  private final Told bridgeAgain = told("cccc", 3, OWN, BRIDGE_AGAIN);

  @Test
  void aStoryThatWasToldTwiceIsOneStoryWithTwoTellings() {
    var bank = StoryBank.of(List.of(bridge, kitchen, bridgeAgain));
    assertThat(bank.stories()).hasSize(2);
    assertThat(bank.stories().getFirst().questions()).containsExactly("risk", "own");
    assertThat(bank.stories().getFirst().told()).containsExactly("courage", "ownership", "risk");
    assertThat(bank.stories().getLast().questions()).containsExactly("waste");
  }

  @Test
  void theOrderInWhichRoundsAreReadMakesNoDifference() {
    assertThat(StoryBank.of(List.of(bridgeAgain, kitchen, bridge)))
        .isEqualTo(StoryBank.of(List.of(bridge, kitchen, bridgeAgain)));
  }

  @Test
  void aReuseForAnotherQuestionIsNoticedBeforeItIsRead() {
    var bank = StoryBank.of(List.of(bridge, kitchen));
    var now = round("cccc", 3, OWN, answered(BRIDGE_AGAIN));
    var recalled = bank.recalls(now).orElseThrow();
    assertThat(recalled.before().question()).isEqualTo(RISK);
    assertThat(recalled.before().interview()).isEqualTo("aaaa");
    assertThat(recalled.sure()).isBetween(Likeness.SAME, 1.0);
  }

  @Test
  void anotherStoryIsNoReuse() {
    var bank = StoryBank.of(List.of(bridge));
    assertThat(bank.recalls(round("cccc", 3, OWN, answered(KITCHEN)))).isEmpty();
  }

  @Test
  void toTellAStoryAgainForTheSameQuestionIsPractice() {
    var bank = StoryBank.of(List.of(bridge));
    assertThat(bank.recalls(round("cccc", 3, RISK, answered(BRIDGE_AGAIN)))).isEmpty();
  }

  @Test
  void aRedoOfAQuestionRetellsItsStoryThoughItWasToldForAnotherBefore() {
    var redo = round("dddd", 4, OWN, answered(BRIDGE_AGAIN), read());
    assertThat(StoryBank.of(List.of(bridge, bridgeAgain)).recalls(redo)).isEmpty();
    var story = StoryBank.of(List.of(bridge, bridgeAgain, redo)).stories();
    assertThat(story).hasSize(1);
    assertThat(story.getFirst().tellings()).hasSize(3);
    assertThat(story.getFirst().questions()).containsExactly("risk", "own");
  }

  @Test
  void aSecondAttemptAtOnePointIsNoStory() {
    var again =
        round(
            "aaaa",
            1,
            RISK,
            answered(BRIDGE),
            read(),
            new Fact.Finished(Ending.QUIT),
            new Fact.Retried(),
            answered(KITCHEN),
            read());
    assertThat(StoryBank.of(List.of(again)).stories())
        .extracting(story -> story.first().words())
        .containsExactly(BRIDGE);
  }

  @Test
  void aRoundIsNoReuseOfItself() {
    var bank = StoryBank.of(List.of(bridge, bridgeAgain));
    assertThat(bank.recalls(bridgeAgain).map(Recalled::before).map(Telling::interview))
        .contains("aaaa");
    assertThat(StoryBank.of(List.of(bridgeAgain)).recalls(bridgeAgain)).isEmpty();
  }

  @Test
  void roundsWithoutAStoryAreLeftOut() {
    var unread = round("dddd", 4, RISK, answered(KITCHEN));
    var otherRubric = round("eeee", 5, RISK, "metric-rigor", answered(KITCHEN), read());
    assertThat(StoryBank.of(List.of(unread, otherRubric)).stories()).isEmpty();
    assertThat(StoryBank.of(List.of(kitchen)).recalls(otherRubric)).isEmpty();
  }

  @Test
  void whatIsToldAfterAnotherExampleWasAskedForIsAStoryOfItsOwn() {
    var bank = StoryBank.of(List.of(bridge));
    var recalled = bank.recalls(bridgeAgain).orElseThrow();
    var another = new Fact.Probed(AnotherExample.probe(recalled, ZoneOffset.UTC, 0));
    var both = round("cccc", 3, OWN, answered(BRIDGE_AGAIN), read(), another, answered(KITCHEN));
    assertThat(bank.recalls(both)).isEmpty();
    assertThat(StoryBank.of(List.of(bridge, both)).stories())
        .extracting(story -> story.first().words())
        .containsExactly(BRIDGE, KITCHEN);
  }

  @Test
  void repliesToFollowUpsBelongToTheStory() {
    var more =
        round("aaaa", 1, RISK, answered(BRIDGE), read(), answered("It cost 40,000."), read());
    assertThat(StoryBank.of(List.of(more)).stories().getFirst().first().words())
        .isEqualTo(BRIDGE + "\n\nIt cost 40,000.");
  }

  @Test
  void aFewWordsAreNoStoryThatCouldBeKnownAgain() {
    var short1 = told("aaaa", 1, RISK, "I closed the footbridge.");
    var short2 = told("bbbb", 2, OWN, "I closed the footbridge.");
    assertThat(StoryBank.of(List.of(short1, short2)).stories()).hasSize(2);
  }

  @Test
  void aShortReplyToTheRequestForAnotherExampleIsNoStoryOfItsOwn() {
    var recalled = StoryBank.of(List.of(bridge)).recalls(bridgeAgain).orElseThrow();
    var another = new Fact.Probed(AnotherExample.probe(recalled, ZoneOffset.UTC, 0));
    var no = answered("I have no other example, the footbridge is the one that I remember.");
    var refused = round("cccc", 3, OWN, answered(BRIDGE_AGAIN), read(), another, no, read());
    assertThat(StoryBank.of(List.of(bridge, refused)).stories()).hasSize(1);
  }

  @Test
  void theTitleIsTheFirstSentenceThatTellsSomethingAndShort() {
    var title = StoryBank.of(List.of(bridge)).stories().getFirst().title();
    assertThat(title).isEqualTo("I surveyed a footbridge over the Wupper for the town.");
    var late = told("ffff", 5, OWN, "Let me think. That was a while ago. " + BRIDGE);
    assertThat(StoryBank.of(List.of(late)).stories().getFirst().title())
        .isEqualTo("I surveyed a footbridge over the Wupper for the town.");
    var again = StoryBank.of(List.of(bridgeAgain)).stories().getFirst().title();
    assertThat(again).isEqualTo("The mayor heard from the radio that the footbridge had ...");
  }

  @Test
  void everyThemeIsCoveredOrHasAQuestionToPractise() {
    var easier = question("hill", "A hill", 1, "courage");
    var bank = StoryBank.of(List.of(bridge));
    var themes = Coverage.of(bank, List.of(RISK, OWN, WASTE, easier), List.of("hill", "risk"));
    assertThat(themes)
        .extracting(Coverage::theme)
        .containsExactly("courage", "data", "ownership", "risk");
    assertThat(themes).extracting(theme -> theme.told().size()).containsExactly(1, 0, 0, 1);
    assertThat(themes)
        .extracting(Coverage::practise)
        .containsExactly(
            new Practise.Asked("risk"),
            new Practise.Asked("waste"),
            new Practise.Asked("own"),
            new Practise.Asked("risk"));
  }

  @Test
  void theQuestionThatWasJustPlayedIsNeverTheOneToPractise() {
    var themes = Coverage.of(StoryBank.of(List.of()), List.of(RISK, OWN), List.of("risk", "own"));
    assertThat(themes)
        .extracting(Coverage::practise)
        .containsExactly(
            new Practise.Round("behavioral"),
            new Practise.Asked("own"),
            new Practise.Round("behavioral"));
  }

  @Test
  void aThemeIsToldInWords() {
    var question = question("stop", "Stopped", 1, "killing-a-project", "self-awareness");
    assertThat(Coverage.of(StoryBank.of(List.of()), List.of(question), List.of()))
        .extracting(Coverage::name)
        .containsExactly("killing a project", "self-awareness");
  }

  @Test
  void aStoryMayShowAThemeThatNobodyAskedFor() {
    var quarrel =
        told("aaaa", 1, OWN, KITCHEN + " The head cook refused at first and was furious.");
    var story = StoryBank.of(List.of(quarrel)).stories().getFirst();
    assertThat(story.shown()).containsExactly("conflict");
    assertThat(StoryBank.of(List.of(kitchen)).stories().getFirst().shown()).isEmpty();
  }
}
