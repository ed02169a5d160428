package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Rubric;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A check that is still open, and how much closing it matters.
 *
 * @param gain points of the overall score that it would add, caps included, and half its own share
 */
public record Gap(Check check, Decision decision, double gain) {
  /** While a cap holds the score down, other checks add nothing to it, yet still matter. */
  private static final double UNDER_A_CAP = 0.5;

  /** Gaps with this share of the largest gain lift the card about as much as that one. */
  private static final double NEARLY_AS_MUCH = 2 / 3.0;

  public Gap {
    requireNonNull(check);
    requireNonNull(decision);
  }

  /** The open checks, the one that costs most first; the rubric's order breaks ties. */
  public static List<Gap> in(Rubric rubric, Ledger ledger, Set<String> asked) {
    double now = Scorecard.of(rubric, ledger, asked).exact();
    return rubric
        .checks()
        .filter(check -> Scorecard.counts(check, asked))
        .filter(check -> ledger.decision(check.id()) != Decision.CLEAR)
        .map(
            check ->
                new Gap(
                    check, ledger.decision(check.id()), gain(rubric, ledger, asked, check, now)))
        .sorted(Comparator.comparingDouble((Gap gap) -> gap.gain()).reversed())
        .toList();
  }

  /**
   * The one thing to work on: of all that lifts the whole card about as much as anything could,
   * what lies in its weakest part.
   */
  public static Optional<Gap> toFix(Rubric rubric, Ledger ledger, Set<String> asked) {
    var gaps = in(rubric, ledger, asked);
    var card = Scorecard.of(rubric, ledger, asked);
    double most = gaps.stream().mapToDouble(Gap::gain).max().orElse(0);
    return gaps.stream()
        .filter(gap -> gap.gain() >= NEARLY_AS_MUCH * most)
        .min(Comparator.comparingDouble(gap -> part(rubric, card, gap.check())));
  }

  private static double part(Rubric rubric, Scorecard card, Check check) {
    return card.criterion(rubric.criterionOf(check).id()).map(CriterionScore::score).orElse(5.0);
  }

  private static double gain(
      Rubric rubric, Ledger ledger, Set<String> asked, Check check, double now) {
    double lifted = Scorecard.of(rubric, ledger.supposing(check.id()), asked).exact() - now;
    return lifted + UNDER_A_CAP * share(rubric, ledger, check);
  }

  /** The open points of a check as its share of the whole rubric. */
  private static double share(Rubric rubric, Ledger ledger, Check check) {
    var criterion = rubric.criterionOf(check);
    double weights = rubric.criteria().stream().mapToInt(Criterion::weight).sum();
    double points = criterion.checks().stream().mapToInt(Check::weight).sum();
    double open = 1 - ledger.decision(check.id()).points() / 2.0;
    return 4 * open * check.weight() / points * criterion.weight() / weights;
  }
}
