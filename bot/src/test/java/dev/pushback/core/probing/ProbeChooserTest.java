package dev.pushback.core.probing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProbeChooserTest {
  private static final Rubric RUBRIC = Fixtures.rubric();

  @Test
  void theBiggestGapComesFirst() {
    assertThat(ranked(Map.of(), List.of()).getFirst().check()).isEqualTo("metric");
  }

  @Test
  void nothingThatWasGivenIsAskedFor() {
    var probes = ranked(Map.of("metric", Decision.CLEAR, "harm", Decision.CLEAR), List.of());
    assertThat(probes).extracting(Probe::check).containsExactlyInAnyOrder("window", "base");
  }

  @Test
  void aSilenceIsOpenedAndAClaimIsChallenged() {
    var silence = ranked(Map.of(), List.of()).getFirst();
    assertThat(silence.validity()).isEqualTo(Validity.NEUTRAL);
    var claim =
        ranked(
            Map.of(
                "metric",
                Decision.PARTLY,
                "window",
                Decision.CLEAR,
                "base",
                Decision.CLEAR,
                "harm",
                Decision.CLEAR),
            List.of());
    assertThat(claim.getFirst().check()).isEqualTo("metric");
    assertThat(claim.getFirst().text()).isEqualTo("Suppose the metric was wrong, what then?");
  }

  @Test
  void theAuthorsPushbackGoesBeforeTheRubricsOwn() {
    var probes =
        ranked(
            Map.of(
                "metric",
                Decision.CLEAR,
                "window",
                Decision.PARTLY,
                "base",
                Decision.CLEAR,
                "harm",
                Decision.CLEAR),
            List.of());
    assertThat(probes.getFirst().text()).isEqualTo("What if week one is only novelty?");
  }

  @Test
  void aCheckThatStaysSilentIsNotAskedTwice() {
    var first = ranked(Map.of(), List.of()).getFirst();
    assertThat(ranked(Map.of(), List.of(first))).extracting(Probe::check).doesNotContain("metric");
  }

  @Test
  void aHalfAnswerToAFollowUpIsPressedOnceMoreInOtherWords() {
    var first = ranked(Map.of(), List.of()).getFirst();
    var again =
        ranked(Map.of("metric", Decision.PARTLY), List.of(first)).stream()
            .filter(probe -> probe.check().equals("metric"))
            .findFirst()
            .orElseThrow();
    assertThat(again.text()).isNotEqualTo(first.text());
  }

  @Test
  void aCriterionThatWasJustPressedOnWaits() {
    var before = ranked(Map.of("metric", Decision.CLEAR), List.of());
    assertThat(before.getFirst().check()).isEqualTo("window");
    var after = ranked(Map.of("metric", Decision.PARTLY), List.of(before.getFirst()));
    assertThat(after).extracting(Probe::check).contains("harm");
  }

  @Test
  void closedLinesStayClosed() {
    var probes =
        ProbeChooser.ranked(state(Map.of(), List.of(), Set.of("metric", "window", "base")));
    assertThat(probes).extracting(Probe::check).containsExactly("harm");
  }

  @Test
  void whenAskedChecksAreProbedOnlyIfTheQuestionAsks() {
    assertThat(ranked(Map.of(), List.of())).extracting(Probe::check).doesNotContain("limit");
    var asking =
        new ProbeChooser.State(
            RUBRIC, List.of(), Set.of("limit"), Ledger.EMPTY, List.of(), Set.of());
    assertThat(ProbeChooser.ranked(asking)).extracting(Probe::check).contains("limit");
  }

  @Test
  void convictionIsTestedOnlyLateOnceAndOnSomethingSaid() {
    var neutral = Probe.neutral(RUBRIC.check("window").orElseThrow());
    var other = Probe.neutral(RUBRIC.check("base").orElseThrow());
    var said = Map.of("metric", Decision.CLEAR);
    assertThat(ProbeChooser.conviction(state(said, List.of(neutral), Set.of()))).isEmpty();
    var unfounded = ProbeChooser.conviction(state(said, List.of(neutral, other), Set.of()));
    assertThat(unfounded.orElseThrow().validity()).isEqualTo(Validity.UNFOUNDED);
    assertThat(ProbeChooser.conviction(state(Map.of(), List.of(neutral, other), Set.of())))
        .isEmpty();
    assertThat(
            ProbeChooser.conviction(
                state(said, List.of(neutral, other, unfounded.get()), Set.of())))
        .isEmpty();
  }

  @Test
  void theGateNamesWhatIsWrongWithAFollowUp() {
    assertThat(ProbeGate.faults("Over what time would you count?")).isEmpty();
    assertThat(ProbeGate.faults("")).contains("is empty");
    assertThat(ProbeGate.faults("Why? And how?"))
        .containsExactly("asks 2 questions instead of one");
    assertThat(ProbeGate.faults("Great, and the window?")).containsExactly("praises (\"great\")");
    assertThat(ProbeGate.faults("a ".repeat(31) + "?")).anyMatch(f -> f.startsWith("has 3"));
    assertThat(ProbeGate.faults("word ".repeat(29) + "so?")).isEmpty();
  }

  private static List<Probe> ranked(Map<String, Decision> decisions, List<Probe> asked) {
    return ProbeChooser.ranked(state(decisions, asked, Set.of()));
  }

  private static ProbeChooser.State state(
      Map<String, Decision> decisions, List<Probe> asked, Set<String> closed) {
    var entries = new HashMap<String, Ledger.Entry>();
    decisions.forEach(
        (check, decision) ->
            entries.put(check, new Ledger.Entry(decision, Source.VOLUNTEERED, Optional.empty())));
    return new ProbeChooser.State(
        RUBRIC,
        Fixtures.question().pushbacks(),
        Set.of("window"),
        new Ledger(entries),
        asked,
        closed);
  }
}
