package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.ScorecardView;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.scoring.Decision;
import dev.pushback.edge.terminal.TerminalRoom.Leave;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(30)
class AppealRoundTest {
  private static final String SCORED =
      """
      I would decide by one-metric, the share of savers who return.
      The Threshold is ten in a hundred. We watch one guardrail, perhaps?

      /quit
      3
      """;
  private final Table table = new Table();

  private String typed(String more) {
    return table.begin(Mode.PRACTICE, SCORED + more).text();
  }

  private Decision decision(String check) {
    return table.interview().ledger().decision(check);
  }

  @Test
  void lostPointsAreListedAppealedAndExplained() throws IOException {
    var printed =
        table.begin(
            Mode.PRACTICE,
            SCORED
                + """
                /why
                /why 2
                /appeal 3 the threshold is ten in a hundred
                /why
                /why threshold
                /appeal 2 "one guardrail, perhaps"
                /appeal 1 the share of savers
                /quit
                """);
    Golden.matches("piped-appeal", printed.text());
    assertThat(printed.left()).isEqualTo(Leave.OVER);
    assertThat(table.interview().stage()).isInstanceOf(Stage.Over.class);
  }

  @Test
  void aPlainProtestChangesNothingAndIsToldSo() {
    var text = typed("That is unfair, I said it.\n/appeal\n/appeal that is unfair\n/appeal 3\n");

    assertThat(flat(text).split("(?i)an argument cannot change the score", -1)).hasSize(5);
    assertThat(text).contains("Point at the words, at least three of them");
    assertThat(table.facts().getLast()).isInstanceOf(Fact.Scored.class);
  }

  @Test
  void wordsThatWereNotSaidAreRefusedWithWhatWasLookedFor() {
    var text = typed("/appeal 3 we stop at two percent\n");
    Golden.fits(text);
    assertThat(flat(text))
        .contains("These words are not in your answers")
        .contains("Looked for: the number at which you would stop");
    assertThat(table.facts().getLast()).isInstanceOf(Fact.Scored.class);
  }

  @Test
  void aLineHasTwoTriesWithDifferentWordsAndWhatIsLeftIsTold() {
    var text =
        typed(
            """
            /appeal 1 the share of savers
            /appeal 1 the share of savers
            /appeal 1 one-metric, the share
            /appeal 1 I would decide by
            """);
    assertThat(flat(text))
        .containsSubsequence(
            "does not show it",
            "Appeals left in this round: 4.",
            "These words were read again for this line before",
            "does not show it",
            "Appeals left in this round: 3.",
            "Words for this line were read again twice");
  }

  @ParameterizedTest
  @CsvSource({"3", "3.", "3:", "threshold", "THRESHOLD", "Sets a threshold", "sets a threshold:"})
  void aLineIsNamedByNumberIdOrName(String name) {
    typed("/appeal " + name + " Threshold is ten in a hundred\n");
    assertThat(decision("threshold")).isEqualTo(Decision.CLEAR);
  }

  @Test
  void numbersStayWithTheirLines() {
    typed("/appeal 3 ten in a hundred\n/appeal 4 We watch one guardrail\n");
    assertThat(table.facts())
        .filteredOn(Fact.Appealed.class::isInstance)
        .extracting(fact -> ((Fact.Appealed) fact).check())
        .isEqualTo(List.of("threshold", "chain"));
  }

  @Test
  void beforeTheScoreThereIsNothingToAppealAgainst() {
    var text =
        table.begin(Mode.PRACTICE, "/appeal 1 the share of savers\n/why 1\n/why so?\n").text();
    assertThat(text).contains("There is no score to appeal against yet.");
    assertThat(text.split("/why stands on a line of its own.", -1)).hasSize(3);
  }

  @Test
  void aClosedRoundIsExplainedButNotReadAgain() {
    var text = typed("/quit\n/why 1\n/appeal 1 the share of savers\n/why 99\n");
    assertThat(text.substring(text.indexOf("The round is closed.")))
        .contains("1. Says the window", "This round is closed.", "There is no such line")
        .doesNotContain("/appeal 1 and");
  }

  @Test
  void aReadingThatWasKilledIsDoneWhenTheRoundIsTakenUp() throws Exception {
    typed("");
    var facts = new ArrayList<>(table.facts());
    facts.add(new Fact.Appealed("threshold", "ten in a hundred"));
    var later = new Table();
    later.put(facts.toArray(Fact[]::new));

    var printed = later.takeUp("");

    assertThat(printed.text()).contains("Taken up again", "is being read", "Read again: Sets a");
    assertThat(later.interview().ledger().decision("threshold")).isEqualTo(Decision.CLEAR);
    assertThat(later.interview().stage()).isInstanceOf(Stage.Reviewing.class);
    Golden.fits(printed.text());
  }

  @Test
  void theCorrectedCardTellsBothFigures() {
    typed("/appeal 3 ten in a hundred\n");
    var card = Typesetting.text(ScorecardView.of(table.interview()), Measure.WIDEST);
    assertThat(card).contains("Before your appeals", "Sets a threshold (volunteered, read again)");
  }

  @Test
  void anAppealThatChangesNothingIsOneSentence() {
    var text = typed("/appeal 1 the share of savers\n");
    var last = text.substring(text.indexOf("Read again"));
    assertThat(flat(last))
        .startsWith(
            "Read again for \"Says the window\": \"the share of savers\" does not show it, so the"
                + " score stays as it is. Looked for: over what time the metric is counted")
        .doesNotContain("Overall", "ONE THING TO FIX");
  }

  @Test
  void anAppealThatRaisesALineSaysFirstWhatChanged() {
    var text = typed("/appeal 3 ten in a hundred\n");
    var last = text.substring(text.indexOf("Read again"));
    assertThat(flat(last))
        .containsPattern(
            "^Read again: Sets a threshold Now: found, in \"[^\"]+\" Part: Guardrails [\\d.]+ ->"
                + " [\\d.]+ Overall: [\\d. >a-z-]+ Appeals left in this round: 4\\. The corrected"
                + " card:");
    assertThat(last).contains("SCORECARD");
  }

  private static String flat(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
