package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Scope;
import dev.pushback.core.rubric.Seniority;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/**
 * All ratings of a round: a pure function of rubric and ledger.
 *
 * @param overall the weighted mean of the criteria, 1.00 to 5.00, after the cap on the whole card
 * @param ready the same when only volunteered points count in full
 * @param exact the overall before any rounding, for choosing what to ask next
 */
public record Scorecard(
    Rubric rubric,
    List<CriterionScore> criteria,
    double overall,
    double ready,
    double exact,
    Optional<Cap> cap) {
  /** What every criterion needs to carry a real interview. */
  public static final double READY_EACH = 3.0;

  public Scorecard {
    requireNonNull(rubric);
    criteria = List.copyOf(criteria);
    requireNonNull(cap);
  }

  /**
   * The card for what is in the ledger.
   *
   * @param asked ids of the checks that the question or a follow-up named
   */
  public static Scorecard of(Rubric rubric, Ledger ledger, Set<String> asked) {
    var criteria =
        rubric.criteria().stream()
            .map(criterion -> score(rubric, criterion, ledger, asked))
            .filter(score -> !score.checks().isEmpty())
            .toList();
    var cap = lowestCap(rubric, Cap.OVERALL, ledger);
    double ceiling = cap.map(Cap::max).orElse(5.0);
    double mean = mean(criteria, CriterionScore::score);
    return new Scorecard(
        rubric,
        criteria,
        toHundredth(Math.min(mean, ceiling)),
        toHundredth(Math.min(mean(criteria, CriterionScore::ready), ceiling)),
        Math.min(mean(criteria, CriterionScore::exact), ceiling),
        cap.filter(c -> c.max() < mean));
  }

  /**
   * Whether this would carry a real interview at a level: enough of it volunteered, and no weak
   * side.
   */
  public boolean interviewReady(Seniority level) {
    return ready >= level.expected() && criteria.stream().allMatch(c -> c.score() >= READY_EACH);
  }

  /** Every line of the card. */
  public List<CheckResult> lines() {
    return criteria.stream().flatMap(criterion -> criterion.checks().stream()).toList();
  }

  public Optional<CriterionScore> criterion(String id) {
    return criteria.stream().filter(c -> c.criterion().id().equals(id)).findFirst();
  }

  /** Whether a check counts for this card. */
  public static boolean counts(Check check, Set<String> asked) {
    return check.scope() == Scope.CORE || asked.contains(check.id());
  }

  private static CriterionScore score(
      Rubric rubric, Criterion criterion, Ledger ledger, Set<String> asked) {
    var lines =
        criterion.checks().stream()
            .filter(check -> counts(check, asked))
            .map(check -> new CheckResult(check, ledger.entry(check.id())))
            .toList();
    return CriterionScore.of(criterion, lines, lowestCap(rubric, criterion.id(), ledger));
  }

  private static Optional<Cap> lowestCap(Rubric rubric, String of, Ledger ledger) {
    return rubric.caps().stream()
        .filter(cap -> cap.of().equals(of) && inForce(cap, ledger))
        .min(Comparator.comparingDouble(Cap::max));
  }

  private static boolean inForce(Cap cap, Ledger ledger) {
    return cap.when().stream().allMatch(missing -> isMissing(missing, ledger));
  }

  private static boolean isMissing(Cap.Missing missing, Ledger ledger) {
    var decision = ledger.decision(missing.check());
    return decision == Decision.ABSENT || (missing.partlyCounts() && decision == Decision.PARTLY);
  }

  private static double mean(
      List<CriterionScore> criteria, ToDoubleFunction<CriterionScore> score) {
    double weights = criteria.stream().mapToDouble(c -> c.criterion().weight()).sum();
    return criteria.stream().mapToDouble(c -> c.criterion().weight() * score.applyAsDouble(c)).sum()
        / weights;
  }

  private static double toHundredth(double score) {
    return Math.round(score * 100) / 100.0;
  }
}
