package dev.pushback.edge.sqlite;

import dev.pushback.core.interview.Ending;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One fact of every type. */
final class Samples {
  static final List<Fact> FACTS =
      List.of(
          new Fact.Opened(
              "skip-intro",
              2,
              "metric-sense",
              3,
              "9f2c41d7",
              "Which metric decides?",
              new Plan(Mode.REAL, Duration.ofMinutes(35), 4)),
          new Fact.Answered("m-1", "Retention, \"D7\":\nkept / began, 28 days – naïvely."),
          new Fact.CutIn(),
          new Fact.Noted(
              "embedded",
              Optional.empty(),
              List.of(
                  new Fact.Mark("denominator", Decision.CLEAR, "kept / began", "Names both."),
                  new Fact.Mark("guardrail", Decision.ABSENT, "", "Taken back.")),
              Optional.of(Outcome.UPDATED),
              Set.of(Flag.REPEATED, Flag.KEYWORD_LIST)),
          new Fact.Probed(
              new Probe(
                  ProbeKind.NOISY_DATA,
                  "denominator",
                  Directness.POINTED,
                  Validity.VALID,
                  "But what if that data was noisy?")),
          new Fact.Hinted("guardrail", "What must not get worse?"),
          new Fact.Clarified("How many users?", "About two million."),
          new Fact.Encouraged(Gate.TOO_SHORT),
          new Fact.Declined(),
          new Fact.Resumed(),
          new Fact.RanOut(),
          new Fact.Finished(Ending.NOTHING_TO_JUDGE),
          new Fact.Rated(3),
          new Fact.Scored(
              "embedded", 3.2, 2.75, 3.0, Map.of("metric", 4.0, "causality", 2.5), "guardrail"),
          new Fact.Retried(),
          new Fact.Improved("guardrail", 2.5, 3.25),
          new Fact.Appealed("guardrail", "it must not hurt them"),
          new Fact.Reconsidered("guardrail", Decision.ABSENT, Decision.PARTLY, 3.2, 3.45),
          new Fact.Ended());

  private Samples() {}
}
