package dev.pushback.core.committee;

import static dev.pushback.core.committee.Cards.CALL;
import static dev.pushback.core.committee.Cards.CHOICE;
import static dev.pushback.core.committee.Cards.CULTURE;
import static dev.pushback.core.committee.Cards.DOUBT;
import static dev.pushback.core.committee.Cards.EXECUTIVE;
import static dev.pushback.core.committee.Cards.card;
import static dev.pushback.core.committee.Cards.good;
import static dev.pushback.core.committee.Cards.without;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.core.committee.Decision.Outcome;
import dev.pushback.core.committee.Decision.Reason;
import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Scorecard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the committee decides, by example. */
class CommitteeTest {

  @Test
  void fiveGoodScorecardsAreAHire() {
    var decision = decide(good());
    assertThat(decision.outcome()).isEqualTo(Outcome.HIRE);
    assertThat(decision.reasons()).isEmpty();
    assertThat(decision.dissent()).isEmpty();
    assertThat(decision.notLanded()).isEmpty();
    assertThat(decision.retryMonths()).isEmpty();
    assertThat(decision.average()).hasValue(3.8);
  }

  @Test
  void oneNoAmongFourYesesIsADissentAndStillAHire() {
    var decision = decide(good(card(CULTURE, 3.4, 3.2, 4.0, 2.5)));
    assertThat(decision.outcome()).isEqualTo(Outcome.HIRE);
    assertThat(decision.dissent()).extracting(vote -> vote.card().round()).containsExactly(CULTURE);
    assertThat(decision.dissent().getFirst().stoodOut().criterion().id()).isEqualTo("honesty");
  }

  @Test
  void oneFlagForWeakMetricRigorIsNoVeto() {
    var decision = decide(good(card(CHOICE, 3.6, 3.6, 2.5, 4.5)));
    assertThat(decision.flags()).extracting(Mark::round).containsExactly(CHOICE);
    assertThat(decision.outcome()).isEqualTo(Outcome.HIRE);
  }

  @Test
  void twoFlagsForWeakMetricRigorAreAVetoEvenIfAllOthersSayStrongYes() {
    var cards =
        List.of(
            card(CALL, 5, 5, 5, 5),
            card(CHOICE, 4, 4, 2.5, 5),
            card(DOUBT, 4, 4, 2.0, 5),
            card(CULTURE, 5, 5, 5, 5),
            card(EXECUTIVE, 5, 5, 5, 5));
    var decision = decide(cards);
    assertThat(decision.outcome()).isEqualTo(Outcome.NO_HIRE);
    assertThat(decision.reasons()).containsExactly(Reason.VETO);
    assertThat(decision.dissent())
        .extracting(vote -> vote.card().round())
        .containsExactly(CALL, CULTURE, EXECUTIVE);
    assertThat(notLanded(decision)).isEqualTo("data-case-doubt design-validity 2.0");
    assertThat(decision.retryMonths()).hasValue(6);
  }

  @Test
  void aMetricDefinitionThatJustHoldsIsNotFlagged() {
    var decision = decide(good(card(CHOICE, 3.6, 3.6, 3.0, 4), card(DOUBT, 3.6, 3.6, 3.0, 4)));
    assertThat(decision.flags()).isEmpty();
    assertThat(decision.outcome()).isEqualTo(Outcome.HIRE);
  }

  @Test
  void aWeakCriterionThatDefinesNoMetricIsNotFlagged() {
    assertThat(decide(good(card(CHOICE, 3.6, 3.6, 4.0, 2.0))).flags()).isEmpty();
  }

  @Test
  void aMetricDefinitionThatWasNotRatedIsNotFlagged() {
    var standard = Cards.standard(CHOICE);
    var card = new Sealed(CHOICE, "any", "metric-rigor", 4, 4, Map.of("guardrails", 4.0), standard);
    assertThat(decide(good(card)).flags()).isEmpty();
  }

  @Test
  void aGateThatIsNotPassedIsANoWhateverFollows() {
    var decision = decide(good(card(CALL, 2.9, 2.8, 3.0, 2.5)));
    assertThat(decision.stopped()).extracting(Round::id).containsExactly(CALL);
    assertThat(decision.reasons()).containsExactly(Reason.GATE);
    assertThat(notLanded(decision)).isEqualTo("hiring-manager-call start 2.5");
    assertThat(decide(good(card(CALL, 3.0, 2.8, 3.0, 2.5))).stopped()).isEmpty();
  }

  @Test
  void oneStrongNoIsEnough() {
    var decision = decide(good(card(EXECUTIVE, 1.9, 1.9, 2.5, 1.0)));
    assertThat(decision.reasons()).containsExactly(Reason.STRONG_NO, Reason.BELOW_BAR);
    assertThat(notLanded(decision)).isEqualTo("executive optionality 1.0");
  }

  @Test
  void moreThanHalfHaveToSayYes() {
    var no = 3.4;
    var decision =
        decide(good(card(DOUBT, 4, no, 3, 3), card(CULTURE, 4, no, 3, 3), card(CALL, 4, no, 3, 4)));
    assertThat(decision.reasons()).containsExactly(Reason.TOO_FEW_YES);
    assertThat(decision.dissent()).hasSize(2);
    assertThat(decide(good(card(DOUBT, 4, no, 3, 3), card(CULTURE, 4, no, 3, 3))).outcome())
        .isEqualTo(Outcome.HIRE);
  }

  @Test
  void halfIsNotMoreThanHalf() {
    var whole = Cards.loop();
    var four =
        new Loop(
            whole.id(),
            1,
            whole.name(),
            whole.about(),
            whole.role(),
            whole.bar(),
            1,
            List.of(),
            whole.rounds().subList(0, 4));
    var no = card(CULTURE, 4, 3.4, 3, 3);
    var cards = without(good(no, card(DOUBT, 4, 3.4, 3, 3)), EXECUTIVE);
    assertThat(Committee.decide(four, cards).reasons()).containsExactly(Reason.TOO_FEW_YES);
  }

  @Test
  void anAverageBelowTheBarIsANoThoughAllSayYes() {
    var decision = Committee.decide(Cards.loop(3.9, Optional.empty()), good());
    assertThat(decision.reasons()).containsExactly(Reason.BELOW_BAR);
    assertThat(decision.dissent()).hasSize(5);
    assertThat(notLanded(decision)).isEqualTo("culture honesty 3.5");
    assertThat(Committee.decide(Cards.loop(3.8, Optional.empty()), good()).outcome())
        .isEqualTo(Outcome.HIRE);
  }

  @Test
  void amongEquallyLowCriteriaTheOneThatWeighsMostDidNotLand() {
    var lightFirst = Cards.standard(CALL).reversed();
    var card =
        new Sealed(
            CALL, "any", "domain-fit", 3, 3, Map.of("project", 2.0, "start", 2.0), lightFirst);
    assertThat(card.weakest().criterion().id()).isEqualTo("project");
    assertThat(card.strongest().criterion().id()).isEqualTo("project");
    assertThat(card.marks().getFirst().criterion().id()).isEqualTo("start");
  }

  @Test
  void afterAVetoTheMetricDefinitionDidNotLandThoughAnotherCriterionIsLower() {
    var decision = decide(good(card(CHOICE, 3.6, 3, 2.5, 1.0), card(DOUBT, 3.6, 3, 2.0, 1.0)));
    assertThat(notLanded(decision)).isEqualTo("data-case-doubt design-validity 2.0");
  }

  @Test
  void everyRoundThatSaysNoNamesTheCriterionThatDidNotLand() {
    var decision = decide(good(card(CHOICE, 3.6, 3, 2.5, 1.0), card(CULTURE, 3.4, 3.2, 4.0, 2.5)));
    assertThat(decision.missed())
        .extracting(mark -> mark.round() + " " + mark.criterion().id())
        .containsExactly("data-case-choice decision-metric", "culture honesty");
    assertThat(decide(good()).missed()).isEmpty();
  }

  @Test
  void aCardSaysHowMuchIsMissingAndWhatIsTooWeak() {
    var card = card(CULTURE, 3.4, 3.26, 4.0, 2.5);
    assertThat(card.missing()).isEqualTo(0.24);
    assertThat(card.weak()).extracting(mark -> mark.criterion().id()).containsExactly("honesty");
    assertThat(card(CULTURE, 4, 3.5, 3.0, 3.0).missing()).isZero();
    assertThat(card(CULTURE, 4, 3.5, 3.0, 3.0).weak()).isEmpty();
  }

  @Test
  void whatIsOpenInACriterionStandsOnItsCardTheHeaviestFirst() {
    var rubric = Fixtures.rubric();
    var card = Scorecard.of(rubric, Ledger.EMPTY.supposing("window"), Set.of("limit"));
    var sealed = Sealed.of("a-round", "any", card, dev.pushback.core.rubric.Seniority.MID);
    assertThat(sealed.open(rubric.criteria().getFirst()))
        .extracting(line -> line.check().id())
        .containsExactly("metric", "base");
  }

  @Test
  void votesOfOneStrengthStandTogether() {
    var decision = decide(good(card(EXECUTIVE, 1.9, 1.9, 2.5, 1.0)));
    assertThat(decision.votes(Recommendation.STRONG_NO))
        .extracting(vote -> vote.card().round())
        .containsExactly(EXECUTIVE);
    assertThat(decision.votes(Recommendation.YES)).hasSize(4);
  }

  @Test
  void whatDidNotLandIsSoughtAmongThoseWhoSaidNo() {
    var yes = card(EXECUTIVE, 4, 3.6, 5, 3.0);
    var no = new Sealed[] {yes, no(CALL), no(DOUBT), no(CULTURE)};
    var decision = decide(good(no));
    assertThat(decision.reasons()).containsExactly(Reason.TOO_FEW_YES);
    assertThat(notLanded(decision)).isEqualTo("culture honesty 3.5");
  }

  @Test
  void aCriterionOfTheSameNameInAnotherRubricDefinesNoMetric() {
    var standard = Cards.standard(CHOICE);
    var card =
        new Sealed(CULTURE, "any", "culture", 4, 4, Map.of("decision-metric", 1.0), standard);
    assertThat(decide(good(card)).flags()).isEmpty();
  }

  @Test
  void aMissingScorecardLeavesItOpenAndIsNamed() {
    var decision = decide(without(good(), DOUBT, EXECUTIVE));
    assertThat(decision.outcome()).isEqualTo(Outcome.INCOMPLETE);
    assertThat(decision.missing()).extracting(Round::id).containsExactly(DOUBT, EXECUTIVE);
    assertThat(decision.votes()).hasSize(3);
    assertThat(decision.retryMonths()).isEmpty();
  }

  @Test
  void whileScorecardsAreMissingFlagsAndGatesAreNamedButDecideNothing() {
    var cards = good(card(CALL, 2, 2, 2, 2), card(CHOICE, 2, 2, 2, 2), card(DOUBT, 2, 2, 2, 2));
    var decision = decide(without(cards, CULTURE));
    assertThat(decision.outcome()).isEqualTo(Outcome.INCOMPLETE);
    assertThat(decision.flags()).hasSize(2);
    assertThat(decision.stopped()).hasSize(1);
    assertThat(decision.reasons()).isEmpty();
    assertThat(decision.dissent()).isEmpty();
    assertThat(decision.notLanded()).isEmpty();
  }

  @Test
  void noScorecardAtAllHasNoAverage() {
    var decision = decide(List.of());
    assertThat(decision.missing()).hasSize(5);
    assertThat(decision.average()).isEmpty();
  }

  @ParameterizedTest(name = "overall {0}, ready {1}, weakest {2}: {3}")
  @CsvSource({
    "4.5, 4.0, 3.5, STRONG_YES",
    "4.5, 3.9, 3.5, YES",
    "4.5, 4.0, 3.0, YES",
    "3.5, 3.5, 3.0, YES",
    "4.5, 3.4, 3.0, NO",
    "4.5, 4.5, 2.5, NO",
    "2.0, 2.0, 1.0, NO",
    "1.9, 1.9, 1.0, STRONG_NO"
  })
  void recommendationRestsOnWhatWasVolunteeredAndOnTheWeakestPart(
      double overall, double ready, double weakest, Recommendation recommendation) {
    assertThat(Recommendation.of(card(CULTURE, overall, ready, 4.5, weakest)))
        .isEqualTo(recommendation);
  }

  @Test
  void aScorecardIsSealedAsItStands() {
    var card = Scorecard.of(Fixtures.rubric(), Ledger.EMPTY, Set.of());
    var sealed = Sealed.of("a-round", "any", card, dev.pushback.core.rubric.Seniority.MID);
    assertThat(sealed.rubric()).isEqualTo(card.rubric().id());
    assertThat(sealed.overall()).isEqualTo(1.0);
    assertThat(sealed.marks())
        .extracting(mark -> mark.criterion().id())
        .containsExactlyElementsOf(
            card.criteria().stream().map(score -> score.criterion().id()).toList());
  }

  @Test
  void scorecardsThatDoNotFitTheLoopAreRefused() {
    var strange =
        new Sealed("lunch", "any", "r", 4, 4, Map.of("candor", 4.0), Cards.standard(CULTURE));
    assertThatThrownBy(() -> decide(List.of(strange))).hasMessageContaining("lunch");
    assertThatThrownBy(() -> decide(List.of(card(CALL, 4, 4, 4, 4), card(CALL, 3, 3, 3, 3))))
        .hasMessageContaining("one too many");
    assertThatThrownBy(() -> card(CALL, 5.1, 4, 4, 4)).hasMessageContaining("between 1 and 5");
    assertThatThrownBy(() -> card(CALL, 4, 4, Double.NaN, 4)).hasMessageContaining("between");
    assertThatThrownBy(() -> new Sealed(CALL, "any", "r", 4, 4, Map.of("x", 4.0), List.of()))
        .hasMessageContaining("criteria of its rubric");
  }

  private static Decision decide(List<Sealed> cards) {
    return Committee.decide(Cards.loop(), cards);
  }

  /** A no for want of what was volunteered, without a weak side. */
  private static Sealed no(String round) {
    return card(round, 4, 3.4, 4.0, 3.5);
  }

  private static String notLanded(Decision decision) {
    var mark = decision.notLanded().orElseThrow();
    return mark.round() + " " + mark.criterion().id() + " " + mark.score();
  }
}
