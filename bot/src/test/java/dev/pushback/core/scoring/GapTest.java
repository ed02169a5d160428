package dev.pushback.core.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Scope;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class GapTest {
  @Test
  void amongNearEqualsTheWeakestPartIsMended() {
    // "b" would lift the card by 4 * 1/2 * 1/2 = 1.0, "x" by 4 * 3/7 * 1/2 = 0.86.
    var rubric = rubric(List.of(), strong(1), weak(1));
    assertThat(toFix(rubric, "a")).isEqualTo("x");
  }

  @Test
  void whatLiftsTheCardFarMoreComesBeforeTheWeakestPart() {
    var rubric = rubric(List.of(), strong(3), weak(1));
    assertThat(toFix(rubric, "a")).isEqualTo("b");
  }

  @Test
  void aCapOnTheWholeCardIsLiftedFirst() {
    var cap = new Cap(Cap.OVERALL, 1.5, List.of(new Cap.Missing("b", false)), "no b");
    var rubric = rubric(List.of(cap), strong(1), weak(1));
    assertThat(toFix(rubric, "a", "x")).isEqualTo("b");
  }

  @Test
  void inTheWeakestPartTheLargestGapIsMended() {
    var rubric = rubric(List.of(), strong(1), weak(1));
    assertThat(toFix(rubric, "a", "b")).isEqualTo("x");
    assertThat(toFix(rubric, "a", "b", "x")).isEqualTo("y");
  }

  @Test
  void nothingIsToFixWhereAllIsFound() {
    var rubric = rubric(List.of(), strong(1));
    assertThat(Gap.toFix(rubric, found("a", "b"), Set.of())).isEmpty();
  }

  private static String toFix(Rubric rubric, String... found) {
    return Gap.toFix(rubric, found(found), Set.of()).orElseThrow().check().id();
  }

  private static Ledger found(String... checks) {
    var entries = new HashMap<String, Ledger.Entry>();
    Arrays.stream(checks)
        .forEach(
            check ->
                entries.put(
                    check, new Ledger.Entry(Decision.CLEAR, Source.VOLUNTEERED, Optional.empty())));
    return new Ledger(entries);
  }

  private static Criterion strong(int weight) {
    return criterion("strong", weight, check("a", 3), check("b", 3));
  }

  private static Criterion weak(int weight) {
    return criterion("weak", weight, check("x", 3), check("y", 2), check("z", 2));
  }

  private static Check check(String id, int weight) {
    return Fixtures.check(id, weight, Scope.CORE);
  }

  private static Criterion criterion(String id, int weight, Check... checks) {
    return new Criterion(id, id, weight, "About.", List.of(), List.of(checks));
  }

  private static Rubric rubric(List<Cap> caps, Criterion... criteria) {
    return new Rubric(
        "mini", 1, "x", "Mini", "metric", "About.", List.of(criteria), caps, List.of());
  }
}
