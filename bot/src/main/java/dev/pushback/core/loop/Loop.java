package dev.pushback.core.loop;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The rounds that one candidate goes through, in order, and what the committee expects of them.
 *
 * @param role whom the loop hires: {@code pm}, {@code data-pm}, {@code analyst} or {@code engineer}
 * @param bar the overall that the committee expects on average, 1 to 5
 * @param retryMonths how long to wait before trying again; 0 when there is no need to
 * @param rigor what counts as metric definition, a rubric at most once
 */
public record Loop(
    String id,
    int version,
    String name,
    String about,
    String role,
    double bar,
    int retryMonths,
    List<Rigor> rigor,
    List<Round> rounds) {
  public Loop {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(about);
    requireNonNull(role);
    rigor = List.copyOf(rigor);
    rounds = List.copyOf(rounds);
    if (rounds.isEmpty()) {
      throw new IllegalArgumentException("a loop has at least one round");
    }
    if (!(bar >= 1 && bar <= 5)) {
      throw new IllegalArgumentException("a bar of " + bar + " is not between 1 and 5");
    }
    if (rigor.stream().map(Rigor::rubric).distinct().count() < rigor.size()) {
      throw new IllegalArgumentException("a rubric defines metrics in one criterion");
    }
    if (retryMonths < 0) {
      throw new IllegalArgumentException(retryMonths + " months are over already");
    }
  }
}
