package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Criterion;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;

/**
 * The score of one criterion and the lines that make it up.
 *
 * @param score 1.0 to 5.0 in half points, after the cap
 * @param ready the same when only volunteered points count in full
 * @param exact the score before rounding, for choosing what to ask next
 * @param cap the ceiling that was in force and mattered
 */
public record CriterionScore(
    Criterion criterion,
    double score,
    double ready,
    double exact,
    List<CheckResult> checks,
    Optional<Cap> cap) {
  public CriterionScore {
    requireNonNull(criterion);
    checks = List.copyOf(checks);
    requireNonNull(cap);
  }

  static CriterionScore of(Criterion criterion, List<CheckResult> checks, Optional<Cap> cap) {
    double ceiling = cap.map(Cap::max).orElse(5.0);
    double raw = scale(checks, CheckResult::points);
    double ready = scale(checks, CheckResult::creditedPoints);
    return new CriterionScore(
        criterion,
        Math.min(toHalf(raw), ceiling),
        Math.min(toHalf(ready), ceiling),
        Math.min(raw, ceiling),
        checks,
        cap.filter(c -> c.max() < toHalf(raw)));
  }

  /** 1 for no points at all, 5 for all of them. */
  private static double scale(List<CheckResult> checks, ToDoubleFunction<CheckResult> points) {
    double most = checks.stream().mapToDouble(line -> 2.0 * line.check().weight()).sum();
    return 1 + 4 * checks.stream().mapToDouble(points).sum() / most;
  }

  private static double toHalf(double score) {
    return Math.round(score * 2) / 2.0;
  }
}
