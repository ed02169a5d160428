package dev.pushback.core.question;

import dev.pushback.core.rubric.Seniority;
import java.util.Set;

/**
 * Who is asked a question.
 *
 * @param roles for example {@code data-pm}
 * @param teams for example {@code marketing}; empty when it fits every team
 * @param levels the levels it is a fair question for
 */
public record Audience(Set<String> roles, Set<String> teams, Set<Seniority> levels) {
  public Audience {
    roles = Set.copyOf(roles);
    teams = Set.copyOf(teams);
    levels = Set.copyOf(levels);
  }

  /** Whether a question of a team may be asked: one of its own, or one that fits all. */
  public boolean fits(String team) {
    return teams.isEmpty() || teams.contains(team);
  }
}
