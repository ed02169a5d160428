package dev.pushback.core.rubric;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The closed list of follow-ups, named as interviewers name them. */
public enum ProbeKind {
  NOISY_DATA,
  PICK_ONE_METRIC,
  VANITY_METRIC,
  GUARDRAIL_MISSING,
  THRESHOLD_MISSING,
  CAUSAL_GAP,
  SHORT_TERM_VS_RETENTION,
  CONFLICTING_SIGNALS,
  SEGMENT_SIZE,
  INSTRUMENTATION_COST,
  NOVELTY_EFFECT,
  DEDUP_SCHEMA,
  TEST_ACCOUNTS_NULLS,
  BUSINESS_IMPACT,
  WHAT_DID_YOU_GIVE_UP,
  YOUR_ROLE_VS_TEAM,
  QUANTIFY_COST,
  WHAT_WOULD_YOU_DO_DIFFERENTLY,
  DEVILS_ADVOCATE,
  NEW_CONSTRAINT,
  FORCED_DECISION,
  REVERSIBILITY,
  FAILURE_MODE,
  SCALE,
  STAKEHOLDER_CONFLICT,
  DEFINE_METRIC;

  /** The name used in files and in batch output, for example {@code noisy_data}. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this {@link #id()}. */
  public static Optional<ProbeKind> of(String id) {
    return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
  }
}
