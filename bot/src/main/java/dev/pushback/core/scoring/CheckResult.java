package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Check;

/** One line of a scorecard: a check and how it stands. */
public record CheckResult(Check check, Ledger.Entry entry) {
  public CheckResult {
    requireNonNull(check);
    requireNonNull(entry);
  }

  public Decision decision() {
    return entry.decision();
  }

  double points() {
    return (double) check.weight() * decision().points();
  }

  double creditedPoints() {
    return points() * entry.source().credit();
  }
}
