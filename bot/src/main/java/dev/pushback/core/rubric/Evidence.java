package dev.pushback.core.rubric;

import java.util.List;

/**
 * How the embedded reader recognises a check: patterns that earn it, half earn it, or speak against
 * it. Their language belongs to the reader; here they are only carried.
 *
 * @param reply what earns it too, said in reply to a follow-up about this very check
 * @param against what makes a sentence count for nothing, even if it matches otherwise
 */
public record Evidence(
    List<String> clear, List<String> partly, List<String> reply, List<String> against) {
  /** No pattern: only a reader that understands prose can decide the check. */
  public static final Evidence NONE = new Evidence(List.of(), List.of(), List.of(), List.of());

  public Evidence {
    clear = List.copyOf(clear);
    partly = List.copyOf(partly);
    reply = List.copyOf(reply);
    against = List.copyOf(against);
  }
}
