package dev.pushback.core.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ResultTableTest {
  private static final Results RESULTS =
      new Results(
          new Range(9_900, 10_100),
          new Range(9_900, 10_100),
          28,
          1,
          List.of(
              new Results.Row(
                  "share who came back",
                  Results.Role.PRIMARY,
                  new Range(0.30, 0.32),
                  new Range(0.10, 0.12))),
          Optional.of(
              new Results.Retention(
                  new TreeMap<>(Map.of(7, 0.5, 28, 0.25)),
                  Map.of(7, new Range(0.02, 0.02), 28, new Range(-0.04, -0.04)))),
          List.of(new Range(0.2, 0.2), new Range(0.01, 0.01)),
          Set.of("novelty"));

  private static String table(int lot) {
    return new ResultTable(RESULTS, new Draw(lot)).text();
  }

  @Test
  void theSameLotDrawsTheSameTable() {
    assertThat(table(5)).isEqualTo(table(5));
    assertThat(IntStream.range(0, 50).mapToObj(ResultTableTest::table).distinct()).hasSize(50);
  }

  @Test
  void everyTableStaysWithinItsRanges() {
    for (int lot = 0; lot < 500; lot++) {
      assertThat(table(lot))
          .containsPattern("3[0-2]\\.\\d% -> 3[3-6]\\.\\d%, relative change \\+1[0-2]\\.");
    }
  }

  @Test
  void theIntervalIsThatOfTheDifferenceOfTwoShares() {
    var fixed =
        new Results(
            new Range(10_000, 10_000),
            new Range(10_000, 10_000),
            14,
            3,
            List.of(
                new Results.Row(
                    "share who stayed",
                    Results.Role.GUARDRAIL,
                    new Range(0.5, 0.5),
                    new Range(0.04, 0.04))),
            Optional.empty(),
            List.of(),
            Set.of());
    assertThat(new ResultTable(fixed, new Draw(1)).text())
        .isEqualTo(
            """
            10,000 people as before (control), 10,000 with the change (new).
            Ran for 14 days; looked at 3 times.
            share who stayed (guardrail)
              50.0% -> 52.0%, relative change +4.0%, 95% interval +1.2% to +6.8%\
            """
                .indent(2)
                .stripTrailing());
  }

  @Test
  void retentionAndWeeksFollow() {
    assertThat(table(1))
        .contains("share still there on day 7\n    50.0% -> 51.0%, relative change +2.0%")
        .contains("share still there on day 28\n    25.0% -> 24.0%, relative change -4.0%")
        .endsWith("relative change of the first measure by week\n    week 1 +20.0%, week 2 +1.0%");
  }
}
