package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Seniority;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What a candidate wants to be asked.
 *
 * @param kinds kinds of question that fit; empty when any does
 * @param types round types that fit; empty when any does
 * @param roles roles that it is asked of; empty when any will do
 * @param team the team that asks; empty when any may
 * @param level for which level; a question for it is preferred, another one is not refused
 */
public record Wish(
    Optional<String> question,
    Set<String> kinds,
    Set<String> types,
    Set<String> roles,
    Optional<String> team,
    Seniority level) {
  public Wish {
    requireNonNull(question);
    kinds = Set.copyOf(kinds);
    types = Set.copyOf(types);
    roles = Set.copyOf(roles);
    requireNonNull(team);
    requireNonNull(level);
  }

  /** What a round of a loop needs. */
  public static Wish ofLoop(Set<String> types, String role, Seniority level) {
    return new Wish(Optional.empty(), Set.of(), types, Set.of(role), Optional.empty(), level);
  }

  boolean fits(Question candidate) {
    return (question.isEmpty() || question.get().equals(candidate.id()))
        && (kinds.isEmpty() || kinds.contains(candidate.kind()))
        && (types.isEmpty() || types.contains(candidate.round()))
        && (roles.isEmpty() || !Collections.disjoint(roles, candidate.audience().roles()))
        && (team.isEmpty() || candidate.audience().fits(team.get()));
  }
}
