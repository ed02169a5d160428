package dev.pushback.app.casting;

import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Scope;
import dev.pushback.core.rubric.Seniority;
import java.time.Instant;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How well a question suits a person now, the lowest rank best: first what was asked least often,
 * then what brings back a check that is due, then a difficulty that fits, then the level.
 */
final class Rank {
  private static final int ASKED = 100;
  private static final int NOTHING_DUE = 10;
  private static final int STEP = 2;

  private static final double HARD_TIMES = 2.5;
  private static final double GOOD_TIMES = 3.75;

  private final Past past;
  private final Seniority level;
  private final int difficulty;
  private final Map<String, List<Comeback>> due = new HashMap<>();

  /** The ids of the checks that are due, by rubric. */
  private final Map<String, Set<String>> checks = new HashMap<>();

  /** Rubrics of which a check is due that every question asks for. */
  private final Set<String> core = new HashSet<>();

  Rank(Past past, Seniority level, Instant now) {
    this.past = past;
    this.level = level;
    this.difficulty = difficulty(past, level);
    past.due(now).forEach(this::enter);
  }

  private void enter(Comeback comeback) {
    due.merge(comeback.rubric(), List.of(comeback), Rank::both);
    checks.computeIfAbsent(comeback.rubric(), _ -> new HashSet<>()).add(comeback.check().id());
    if (comeback.check().scope() == Scope.CORE) {
      core.add(comeback.rubric());
    }
  }

  private static List<Comeback> both(List<Comeback> some, List<Comeback> more) {
    return Stream.concat(some.stream(), more.stream()).toList();
  }

  /** The difficulty that follows from how the newest rounds went. */
  private static int difficulty(Past past, Seniority level) {
    if (past.form().isEmpty()) {
      return level == Seniority.JUNIOR ? 1 : 2;
    }
    double form = past.form().getAsDouble();
    return form < HARD_TIMES ? 1 : form < GOOD_TIMES ? 2 : 3;
  }

  /**
   * The rank of a question.
   *
   * @param most so far the lowest of all; what is above that may be told too low, but above it
   */
  int of(Question question, int most) {
    boolean suits = question.audience().levels().contains(level);
    int rank = atBest(question) + (suits ? 0 : 1);
    if (rank <= most) {
      rank += ASKED * past.times().getOrDefault(question.id(), 0);
    }
    if (rank <= most && !due.isEmpty()) {
      rank += bringsBack(question) ? 0 : NOTHING_DUE;
    }
    return rank;
  }

  /** A rank that a question does not fall below, for one look instead of many. */
  int atBest(Question question) {
    return STEP * Math.abs(question.difficulty() - difficulty);
  }

  private boolean bringsBack(Question question) {
    return core.contains(question.rubric())
        || !Collections.disjoint(checks.getOrDefault(question.rubric(), Set.of()), question.asks());
  }

  /** The check that a question brings back: the one that has been due for longest. */
  Optional<Comeback> back(Question question) {
    for (var comeback : due.getOrDefault(question.rubric(), List.of())) {
      var check = comeback.check();
      if (check.scope() == Scope.CORE || question.asks().contains(check.id())) {
        return Optional.of(comeback);
      }
    }
    return Optional.empty();
  }
}
