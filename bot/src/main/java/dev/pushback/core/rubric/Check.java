package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

/**
 * One observable thing that an answer has, half has, or lacks.
 *
 * @param seeks what is looked for, as the end of "Not found: ..."
 * @param weight 1 to 3, within its criterion
 * @param fix a short stronger version in the first person, with [placeholders] instead of facts
 * @param neutral the open follow-up
 * @param challenging the follow-up that pushes back
 */
public record Check(
    String id,
    String name,
    String seeks,
    int weight,
    Scope scope,
    String fix,
    Prompt neutral,
    Prompt challenging,
    Evidence evidence) {
  public Check {
    requireNonNull(id);
    requireNonNull(name);
    requireNonNull(seeks);
    requireNonNull(scope);
    requireNonNull(fix);
    requireNonNull(neutral);
    requireNonNull(challenging);
    requireNonNull(evidence);
    if (weight < 1 || weight > 3) {
      throw new IllegalArgumentException("weight " + weight + " is not between 1 and 3");
    }
  }
}
