package dev.pushback.core.committee;

import static java.util.Objects.requireNonNull;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.scoring.CheckResult;
import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Scorecard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * The scorecard of one round, as it was handed in before anybody saw another.
 *
 * @param round the id of the round in its loop
 * @param type the round type of the question that was asked
 * @param rubric the id of the rubric that it was judged by
 * @param overall 1 to 5
 * @param ready the same when only volunteered points count in full
 * @param criteria the score of each criterion, 1 to 5, by its id; at least one
 * @param level what the candidate is interviewed for
 * @param standard the criteria of the rubric in its order, at least all that have a score
 */
public record Sealed(
    String round,
    String type,
    String rubric,
    double overall,
    double ready,
    Map<String, Double> criteria,
    List<Criterion> standard,
    Seniority level,
    List<CheckResult> lines) {
  private static final Comparator<Mark> BY_SCORE = Comparator.comparingDouble(Mark::score);
  private static final Comparator<Mark> HEAVIEST_FIRST =
      Comparator.comparingInt(mark -> -mark.criterion().weight());

  public Sealed {
    requireNonNull(round);
    requireNonNull(type);
    requireNonNull(rubric);
    criteria = Map.copyOf(criteria);
    standard = List.copyOf(standard);
    requireNonNull(level);
    lines = List.copyOf(lines);
    var known = standard.stream().collect(toMap(Criterion::id, identity()));
    if (criteria.isEmpty() || !known.keySet().containsAll(criteria.keySet())) {
      throw new IllegalArgumentException("a scorecard rates criteria of its rubric");
    }
    var scores = DoubleStream.concat(DoubleStream.of(overall, ready), scores(criteria));
    if (!scores.allMatch(score -> score >= 1 && score <= 5)) {
      throw new IllegalArgumentException("every score is between 1 and 5");
    }
  }

  /** A card for the usual level, without its lines. */
  public Sealed(
      String round,
      String type,
      String rubric,
      double overall,
      double ready,
      Map<String, Double> criteria,
      List<Criterion> standard) {
    this(round, type, rubric, overall, ready, criteria, standard, Seniority.MID, List.of());
  }

  /** The card of a round, sealed. */
  public static Sealed of(String round, String type, Scorecard card, Seniority level) {
    return new Sealed(
        round,
        type,
        card.rubric().id(),
        card.overall(),
        card.ready(),
        card.criteria().stream()
            .collect(toMap(score -> score.criterion().id(), CriterionScore::score)),
        card.rubric().criteria(),
        level,
        card.lines());
  }

  private static DoubleStream scores(Map<String, Double> criteria) {
    return criteria.values().stream().mapToDouble(score -> score);
  }

  /** The criteria that have a score, in the rubric's order. */
  public List<Mark> marks() {
    return standard.stream()
        .flatMap(
            criterion ->
                Optional.ofNullable(criteria.get(criterion.id())).stream()
                    .map(score -> new Mark(round, criterion, score)))
        .toList();
  }

  /** By how much it stays below what the level expects, to the hundredth; 0 when it does not. */
  public double missing() {
    return Math.max(0, Math.round((level.expected() - ready) * 100) / 100.0);
  }

  /** The criteria that are too weak for a yes. */
  public List<Mark> weak() {
    return marks().stream().filter(mark -> mark.score() < Scorecard.READY_EACH).toList();
  }

  /** What was looked for in a criterion and not found in full, the heaviest first. */
  public List<CheckResult> open(Criterion criterion) {
    return lines.stream()
        .filter(line -> criterion.checks().contains(line.check()))
        .filter(line -> line.decision() != Decision.CLEAR)
        .sorted(Comparator.comparingInt(line -> -line.check().weight()))
        .toList();
  }

  public Optional<Mark> mark(String criterion) {
    return marks().stream().filter(mark -> mark.criterion().id().equals(criterion)).findFirst();
  }

  /** The criterion with the lowest score; among equals the one that weighs most. */
  public Mark weakest() {
    return lowest(marks()).orElseThrow();
  }

  /** The criterion with the highest score; among equals the one that weighs most. */
  public Mark strongest() {
    return first(marks(), BY_SCORE.reversed()).orElseThrow();
  }

  /** The lowest of some marks; among equals the one that weighs most, then the first. */
  static Optional<Mark> lowest(List<Mark> marks) {
    return first(marks, BY_SCORE);
  }

  private static Optional<Mark> first(List<Mark> marks, Comparator<Mark> order) {
    return marks.stream().min(order.thenComparing(HEAVIEST_FIRST));
  }
}
