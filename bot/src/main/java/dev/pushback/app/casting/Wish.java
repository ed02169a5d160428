package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;

/**
 * What a candidate wants to be asked.
 *
 * @param kinds kinds of question that fit; empty when any does
 * @param types round types that fit; empty when any does
 * @param roles roles that it is asked of; empty when any will do
 */
public record Wish(
    Optional<String> question, Set<String> kinds, Set<String> types, Set<String> roles) {
  public Wish {
    requireNonNull(question);
    kinds = Set.copyOf(kinds);
    types = Set.copyOf(types);
    roles = Set.copyOf(roles);
  }

  boolean fits(Question candidate) {
    return question.map(candidate.id()::equals).orElse(true)
        && (kinds.isEmpty() || kinds.contains(candidate.kind()))
        && (types.isEmpty() || types.contains(candidate.round()))
        && (roles.isEmpty() || !Collections.disjoint(roles, candidate.roles()));
  }
}
