package dev.pushback.core.probing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Source;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingTest {
  private static final Probe WINDOW =
      Probe.neutral(Fixtures.rubric().check("window").orElseThrow());

  @Test
  void aHalfMetCheckIsTiedToTheWordsThatMetTheHalf() {
    assertThat(tied(WINDOW, said("window", Decision.PARTLY), List.of()))
        .hasValue("You said \"I count orders per week\". " + WINDOW.text());
  }

  @Test
  void anOpenCheckIsTiedOnlyIfTheFollowUpPointsBack() {
    var beside = said("metric", Decision.CLEAR);
    assertThat(tied(WINDOW, beside, List.of())).isEmpty();
    assertThat(tied(WINDOW.worded("Over what time would you watch that?"), beside, List.of()))
        .hasValue("You said \"I count orders per week\". Over what time would you watch that?");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "How large a change would you need to see?",
        "What would make you trust your result?",
        "Suppose the bridge is closed. What do you make of that?",
        "She gives me 41,000 and says take it or leave it. What is your answer?",
        "What will somebody do with this result?",
        "What do you say to the people that waited?"
      })
  void whatPointsNowhereOrAtItsOwnWordsIsAskedPlainly(String words) {
    assertThat(tied(WINDOW.worded(words), said("metric", Decision.CLEAR), List.of())).isEmpty();
  }

  @Test
  void wordsAboutAnotherSideOfTheAnswerAreLeftAlone() {
    var harm = said("harm", Decision.CLEAR);
    assertThat(tied(WINDOW.worded("What do you make of that?"), harm, List.of())).isEmpty();
  }

  @Test
  void nothingIsRepeatedTwiceNotEvenInPart() {
    var before = WINDOW.worded("Take \"count orders per week\". What follows?");
    assertThat(tied(WINDOW, said("window", Decision.PARTLY), List.of(before))).isEmpty();
  }

  private static Ledger said(String check, Decision decision) {
    var words = "I count orders per week";
    var quote =
        Transcript.EMPTY
            .plus(new Turn.Asked("What do you count?"))
            .plus(new Turn.Said(words))
            .quote(1, words);
    return new Ledger(Map.of(check, new Ledger.Entry(decision, Source.VOLUNTEERED, quote)));
  }

  private static Optional<String> tied(Probe probe, Ledger ledger, List<Probe> asked) {
    return Grounding.of(probe, Fixtures.rubric(), ledger, asked).map(Probe::text);
  }

  @Test
  void thePartWithANumberIsRepeated() {
    assertThat(
            Phrase.of("So I asked around, clicks rose by 12 percent, and we went on for a while."))
        .isEqualTo(Optional.of("clicks rose by 12 percent"));
  }

  @Test
  void elseTheLongestPartThatIsShortEnough() {
    assertThat(Phrase.of("I told him, we had to wait for the harbour, then it was over."))
        .isEqualTo(Optional.of("we had to wait for the harbour"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes.",
        "and then so on",
        "Was it me that did it?",
        "he said \"no more of this\" loudly",
        "ask <@123> about it",
        "one very long stretch of words without any place where it could be cut in a decent way"
      })
  void nothingIsRepeatedThatDoesNotStandOnItsOwn(String sentence) {
    assertThat(Phrase.of(sentence)).isEmpty();
  }
}
