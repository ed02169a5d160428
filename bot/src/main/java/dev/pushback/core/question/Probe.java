package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Prompt;

/**
 * A follow-up as it is asked: it presses on one check and asks one thing.
 *
 * @param check the id of the check that it presses on; empty when it is not known, then it may be
 *     any
 */
public record Probe(
    ProbeKind kind, String check, Directness directness, Validity validity, String text) {
  public Probe {
    requireNonNull(kind);
    requireNonNull(check);
    requireNonNull(directness);
    requireNonNull(validity);
    requireNonNull(text);
  }

  /** The rubric's open follow-up for a check. */
  public static Probe neutral(Check check) {
    return of(check, check.neutral(), Directness.OPEN, Validity.NEUTRAL);
  }

  /** The rubric's follow-up that pushes back on a check that is still open. */
  public static Probe challenging(Check check) {
    return of(check, check.challenging(), Directness.POINTED, Validity.VALID);
  }

  /** The same follow-up in these words. */
  public Probe worded(String words) {
    return new Probe(kind, check, directness, validity, words);
  }

  private static Probe of(Check check, Prompt prompt, Directness directness, Validity validity) {
    return new Probe(prompt.kind(), check.id(), directness, validity, prompt.text());
  }
}
