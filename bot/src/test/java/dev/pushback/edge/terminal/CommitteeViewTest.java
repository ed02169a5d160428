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

import dev.pushback.core.committee.Cards;
import dev.pushback.core.committee.Committee;
import dev.pushback.core.committee.Sealed;
import dev.pushback.core.loop.Loop;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

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
    assertThat(text(good())).contains("None. Every round recommended the same way.");
  }

  @Test
  void loopWithoutAWaitSaysSo() {
    assertThat(text(waiting(0), VETOED)).contains("At any time. ");
    assertThat(text(waiting(1), VETOED)).contains("In one month. ");
  }

  @Test
  void narrowTerminalIsRespected() {
    var decision = Committee.decide(Cards.loop(), VETOED);
    assertThat(CommitteeView.of(Cards.loop(), decision, 40).text().lines())
        .allSatisfy(line -> assertThat(Measure.columns(line)).isLessThanOrEqualTo(40));
  }

  private static String text(List<Sealed> cards) {
    return text(Cards.loop(), cards);
  }

  private static String text(Loop loop, List<Sealed> cards) {
    return CommitteeView.of(loop, Committee.decide(loop, cards), Measure.WIDEST).text();
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
