package dev.pushback.edge.terminal;

import static dev.pushback.core.committee.Cards.CALL;
import static dev.pushback.core.committee.Cards.CHOICE;
import static dev.pushback.core.committee.Cards.CULTURE;
import static dev.pushback.core.committee.Cards.DOUBT;
import static dev.pushback.core.committee.Cards.EXECUTIVE;
import static dev.pushback.core.committee.Cards.card;
import static dev.pushback.core.committee.Cards.good;
import static dev.pushback.core.committee.Cards.without;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.CommitteeView;
import dev.pushback.core.committee.Cards;
import dev.pushback.core.committee.Committee;
import dev.pushback.core.committee.Sealed;
import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Scorecard;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommitteeViewTest {
  private static final List<Sealed> VETOED =
      good(
          card(CALL, 4.4, 4.1, 4.5, 4.0),
          card(CHOICE, 3.12, 2.9, 2.5, 4.0),
          card(DOUBT, 2.88, 2.75, 2.0, 3.5));

  @Test
  void hireNamesTheOneWhoSawItOtherwise() throws IOException {
    Golden.matches("debrief-hire", text(good(card(CULTURE, 3.38, 3.1, 4.0, 2.5))));
  }

  @Test
  void vetoIsExplainedByItsTwoFlags() throws IOException {
    Golden.matches("debrief-veto", text(VETOED));
  }

  @Test
  void noHireGivesEveryReason() throws IOException {
    var cards =
        good(
            card(CALL, 2.88, 2.6, 3.0, 2.5),
            card(CHOICE, 3.0, 2.9, 2.5, 3.5),
            card(EXECUTIVE, 1.75, 1.5, 2.0, 1.5));
    Golden.matches("debrief-no-hire", text(cards));
  }

  @Test
  void missingScorecardsAreNamedAndNothingIsDecided() throws IOException {
    var cards = without(good(card(CALL, 2.75, 2.5, 3.0, 2.5)), DOUBT, EXECUTIVE);
    var text = text(cards);
    Golden.matches("debrief-incomplete", text);
    assertThat(text).doesNotContain("Dissent", "did not land", "try again");
  }

  @Test
  void flagsThatWillBeAVetoAreNamedBeforeAllScorecardsAreIn() {
    assertThat(text(without(VETOED, CULTURE)))
        .contains("2 scorecards flag weak metric rigor, which will be a veto.");
  }

  @Test
  void noDissentIsSaidToo() {
    assertThat(text(good())).contains("None. Every round recommended yes.");
  }

  @Test
  void differentStrengthsAreNotTheSameWay() {
    assertThat(flowing(good(card(CALL, 4.8, 4.6, 5.0, 4.5))))
        .contains("None against the decision, but not all as strongly: yes from First data case,")
        .contains("strong yes from Hiring manager call.");
    var low = List.of(CALL, CHOICE, DOUBT, CULTURE).stream().map(r -> card(r, 2.5, 2.4, 2.5, 2.0));
    var cards = Stream.concat(low, Stream.of(card(EXECUTIVE, 1.5, 1.5, 1.5, 1.5))).toList();
    assertThat(flowing(cards))
        .doesNotContain("Every round")
        .contains("strong no from Executive round; no from");
  }

  @Test
  void strongNoesAndYesesAreCountedInWords() {
    var cards =
        List.of(CALL, CHOICE, DOUBT, CULTURE, EXECUTIVE).stream()
            .map(round -> card(round, 1.5, 1.5, 1.5, 1.5))
            .toList();
    assertThat(flowing(cards))
        .contains("and Executive round recommend a strong no. One would have been enough.")
        .contains("No round recommended yes; more than half have to.")
        .contains("None. Every round recommended strong no.");
    assertThat(flowing(good())).contains("recommends a hire: every round recommended yes, every");
  }

  @Test
  void aStrengthBesideTheDissentIsToldToo() {
    assertThat(flowing(good(card(CALL, 4.8, 4.6, 5.0, 4.5), card(CULTURE, 3.38, 3.1, 4.0, 2.5))))
        .contains("Culture with a senior leader recommended no")
        .contains("With the decision: yes from")
        .contains("strong yes from Hiring manager call.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.0 | 2.9 | 4.0 | 3.5 | 2.90 with follow-ups counted in part, 0.60 short of the 3.50 of"
            + " mid level.",
        "3.9 | 3.6 | 4.0 | 2.5 | which reaches the 3.50 of mid level; but Honesty about failure"
            + " (2.5) is below 3.0.",
        "3.0 | 2.9 | 2.0 | 2.5 | Candor (2.0) and Honesty about failure (2.5) are below 3.0.",
        "1.9 | 1.8 | 2.0 | 1.5 | The overall is below 2.00: hardly anything",
        "3.9 | 3.6 | 4.0 | 3.5 | which reaches the 3.50 of mid level; no part is below 3.0.",
        "4.5 | 4.2 | 4.5 | 4.0 | at least half a point above the 3.50 of mid level; no part is"
            + " below 3.5."
      })
  void everyRecommendationSaysWhy(
      double overall, double ready, double candor, double honesty, String why) {
    var text = flowing(good(card(CULTURE, overall, ready, candor, honesty)));
    assertThat(text.substring(text.indexOf("Culture with a senior leader"))).contains(why);
  }

  @Test
  void whatDidNotLandIsToldByThePointsThatWereNotFound() {
    var transcript = Transcript.EMPTY.plus(new Turn.Said("We would look at it for some weeks."));
    var half =
        new Finding(
            "window", Decision.PARTLY, transcript.quote(0, "for some weeks"), "no length is said");
    var rubric = Fixtures.rubric();
    var ledger =
        Ledger.EMPTY
            .supposing("harm")
            .supposing("limit")
            .plus(List.of(half), transcript, 0, rubric);
    var weak =
        Sealed.of(CULTURE, "culture", Scorecard.of(rubric, ledger, Set.of("limit")), Seniority.MID);
    assertThat(text(good(weak)))
        .contains("Culture with a senior leader: Measure (1.5)")
        .contains("  - The metric: not found\n")
        .contains("  - The window: half found, in \"for some weeks\"\n")
        .contains("In 2 days, another question: pushback practice --round culture\n")
        .doesNotContain("The harm: not found");
  }

  @Test
  void loopWithoutAWaitSaysSo() {
    assertThat(text(waiting(0), VETOED)).contains("The real thing: at any time.");
    assertThat(text(waiting(1), VETOED)).contains("The real thing: in about one month.");
  }

  @Test
  void narrowTerminalIsRespected() {
    var decision = Committee.decide(Cards.loop(), VETOED);
    assertThat(
            Typesetting.text(CommitteeView.of(Cards.loop(), decision, TerminalPhrases.load()), 40)
                .lines())
        .allSatisfy(line -> assertThat(Measure.columns(line)).isLessThanOrEqualTo(40));
  }

  /** The text as if its lines had no end. */
  private static String flowing(List<Sealed> cards) {
    return text(cards).replaceAll("\\s+", " ");
  }

  private static String text(List<Sealed> cards) {
    return text(Cards.loop(), cards);
  }

  private static String text(Loop loop, List<Sealed> cards) {
    return Typesetting.text(
        CommitteeView.of(loop, Committee.decide(loop, cards), TerminalPhrases.load()),
        Measure.WIDEST);
  }

  private static Loop waiting(int months) {
    var loop = Cards.loop();
    return new Loop(
        loop.id(),
        1,
        loop.name(),
        loop.about(),
        loop.role(),
        loop.bar(),
        months,
        loop.rigor(),
        loop.rounds());
  }
}
