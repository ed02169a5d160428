package dev.pushback.core.scoring;

import static dev.pushback.core.scoring.Decision.ABSENT;
import static dev.pushback.core.scoring.Decision.CLEAR;
import static dev.pushback.core.scoring.Decision.PARTLY;
import static dev.pushback.core.scoring.Source.OPEN;
import static dev.pushback.core.scoring.Source.POINTED;
import static dev.pushback.core.scoring.Source.VOLUNTEERED;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Seniority;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ScorecardTest {
  private static final Rubric RUBRIC = Fixtures.rubric();

  @Test
  void nothingFoundScoresOneEverywhere() {
    var card = Scorecard.of(RUBRIC, Ledger.EMPTY, Set.of());
    assertThat(card.criteria()).extracting(CriterionScore::score).containsExactly(1.0, 1.0);
    assertThat(card.overall()).isEqualTo(1.0);
  }

  @Test
  void everythingFoundScoresFive() {
    var card = card(Map.of("metric", CLEAR, "window", CLEAR, "base", CLEAR, "harm", CLEAR));
    assertThat(card.overall()).isEqualTo(5.0);
    assertThat(card.interviewReady(Seniority.MID)).isTrue();
  }

  @Test
  void aCriterionIsOnePlusFourTimesTheShareOfItsPointsToTheHalf() {
    // metric 3 of 3, window 1 of 2 (half), base 0 of 1: 8 of 12 points, 3.67 rounds to 3.5.
    var card = card(Map.of("metric", CLEAR, "window", PARTLY));
    assertThat(card.criterion("measure").orElseThrow().score()).isEqualTo(3.5);
    assertThat(card.criterion("measure").orElseThrow().exact()).isBetween(3.66, 3.67);
  }

  @Test
  void theOverallIsTheMeanByWeightOfTheRoundedScores() {
    var card = card(Map.of("metric", CLEAR, "window", PARTLY));
    assertThat(card.overall()).isEqualTo(2.88); // (3 * 3.5 + 1 * 1) / 4 = 2.875
  }

  @Test
  void aMissingCheckCapsItsCriterion() {
    var card = card(Map.of("window", CLEAR, "base", CLEAR));
    var measure = card.criterion("measure").orElseThrow();
    assertThat(measure.score()).isEqualTo(1.5);
    assertThat(measure.cap().orElseThrow().because()).isEqualTo("no metric is defined");
  }

  @Test
  void aCapThatChangesNothingIsNotShown() {
    var card = card(Map.of());
    assertThat(card.criterion("measure").orElseThrow().cap()).isEmpty();
  }

  @Test
  void theLowestCapWinsAndTheCardCanBeCappedToo() {
    var rubric =
        with(
            new Cap("measure", 2, List.of(new Cap.Missing("window", true)), "half a window"),
            new Cap("measure", 3, List.of(new Cap.Missing("window", true)), "loose"),
            new Cap(Cap.OVERALL, 1.5, List.of(new Cap.Missing("harm", false)), "no harm"));
    var card = Scorecard.of(rubric, ledger(Map.of("metric", CLEAR, "window", PARTLY)), Set.of());
    assertThat(card.criterion("measure").orElseThrow().score()).isEqualTo(2.0);
    assertThat(card.overall()).isEqualTo(1.5);
    assertThat(card.cap().orElseThrow().because()).isEqualTo("no harm");
  }

  @Test
  void aCapWithTwoConditionsNeedsBoth() {
    var both =
        new Cap(
            "risk",
            1,
            List.of(new Cap.Missing("metric", false), new Cap.Missing("window", false)),
            "neither");
    var card = Scorecard.of(with(both), ledger(Map.of("harm", CLEAR, "window", CLEAR)), Set.of());
    assertThat(card.criterion("risk").orElseThrow().score()).isEqualTo(5.0);
    var capped = Scorecard.of(with(both), ledger(Map.of("harm", CLEAR)), Set.of());
    assertThat(capped.criterion("risk").orElseThrow().score()).isEqualTo(1.0);
  }

  @Test
  void partlyTriggersOnlyCapsThatSaySo() {
    var strict = new Cap("risk", 2, List.of(new Cap.Missing("metric", false)), "none at all");
    var card =
        Scorecard.of(with(strict), ledger(Map.of("harm", CLEAR, "metric", PARTLY)), Set.of());
    assertThat(card.criterion("risk").orElseThrow().score()).isEqualTo(5.0);
  }

  @Test
  void whatNobodyAskedForDoesNotCountAgainstAnAnswer() {
    var ledger = ledger(Map.of("harm", CLEAR));
    var unasked = Scorecard.of(RUBRIC, ledger, Set.of());
    var asked = Scorecard.of(RUBRIC, ledger, Set.of("limit"));
    assertThat(unasked.criterion("risk").orElseThrow().score()).isEqualTo(5.0);
    assertThat(asked.criterion("risk").orElseThrow().score()).isEqualTo(3.0);
  }

  @Test
  void promptedPointsCountInFullForContentAndInPartForReadiness() {
    var entries = new HashMap<String, Ledger.Entry>();
    entries.put("metric", new Ledger.Entry(CLEAR, POINTED, Optional.empty()));
    entries.put("window", new Ledger.Entry(CLEAR, OPEN, Optional.empty()));
    entries.put("base", new Ledger.Entry(CLEAR, VOLUNTEERED, Optional.empty()));
    entries.put("harm", new Ledger.Entry(CLEAR, VOLUNTEERED, Optional.empty()));
    var card = Scorecard.of(RUBRIC, new Ledger(entries), Set.of());
    assertThat(card.overall()).isEqualTo(5.0);
    // measure: 6 * 0.5 + 4 * 0.75 + 2 of 12 = 8 of 12, to the half 3.5; risk 5: (3 * 3.5 + 5) / 4
    assertThat(card.ready()).isEqualTo(3.88);
  }

  @Test
  void oneWeakSideIsNotInterviewReady() {
    var card = card(Map.of("metric", CLEAR, "window", CLEAR, "base", CLEAR));
    assertThat(card.ready()).isGreaterThan(3.5);
    assertThat(card.interviewReady(Seniority.MID)).isFalse();
  }

  @Test
  void bandsAreNamedFromBelow() {
    assertThat(Band.of(1.0).word()).isEqualTo("missing");
    assertThat(Band.of(2.99)).isEqualTo(Band.THIN);
    assertThat(Band.of(3.0)).isEqualTo(Band.SOLID);
    assertThat(Band.of(4.5)).isEqualTo(Band.STRONG);
    assertThat(Band.of(5.0)).isEqualTo(Band.EXCEPTIONAL);
    assertThat(Band.of(5.0).level()).isEqualTo(5);
  }

  @Test
  void gapsComeBiggestFirstAndLeaveOutWhatIsClear() {
    var gaps = Gap.in(RUBRIC, ledger(Map.of("base", CLEAR)), Set.of());
    assertThat(gaps)
        .extracting(gap -> gap.check().id())
        .containsExactly("metric", "harm", "window");
  }

  @Test
  void aHalfMetCheckIsASmallerGap() {
    var absent = Gap.in(RUBRIC, ledger(Map.of("metric", CLEAR)), Set.of());
    var partly = Gap.in(RUBRIC, ledger(Map.of("metric", CLEAR, "window", PARTLY)), Set.of());
    assertThat(gain(partly, "window")).isLessThan(gain(absent, "window"));
    assertThat(gain(absent, "harm")).isEqualTo(gain(partly, "harm"));
    assertThat(absent).allMatch(gap -> gap.decision() == ABSENT);
    assertThat(partly).filteredOn(gap -> gap.decision() == PARTLY).hasSize(1);
  }

  private static double gain(List<Gap> gaps, String check) {
    return gaps.stream().filter(g -> g.check().id().equals(check)).findFirst().orElseThrow().gain();
  }

  private static Scorecard card(Map<String, Decision> decisions) {
    return Scorecard.of(RUBRIC, ledger(decisions), Set.of());
  }

  private static Ledger ledger(Map<String, Decision> decisions) {
    var entries = new HashMap<String, Ledger.Entry>();
    decisions.forEach(
        (check, decision) ->
            entries.put(check, new Ledger.Entry(decision, VOLUNTEERED, Optional.empty())));
    return new Ledger(entries);
  }

  private static Rubric with(Cap... caps) {
    return new Rubric(
        "mini", 1, "x", "Mini", "metric", "About.", RUBRIC.criteria(), List.of(caps), List.of());
  }
}
