package dev.pushback.app.view;

import dev.pushback.core.interview.Sheet;
import dev.pushback.core.question.Audience;
import dev.pushback.core.question.Clarification;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Hint;
import dev.pushback.core.question.Materials;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Pushback;
import dev.pushback.core.question.Question;
import dev.pushback.core.question.Samples;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Cap;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Evidence;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Prompt;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Scope;
import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A question and a rubric to test with. */
public final class Sheets {
  public static final Probe NOISE =
      new Probe(
          ProbeKind.NOISY_DATA,
          "guardrail",
          Directness.POINTED,
          Validity.VALID,
          "What if support tickets rise while your metric looks fine?");
  public static final Probe DOUBT =
      new Probe(
          ProbeKind.DEVILS_ADVOCATE,
          "one-metric",
          Directness.POINTED,
          Validity.UNFOUNDED,
          "Why not simply track page views, as everyone does?");

  private Sheets() {}

  public static Sheet sheet() {
    return new Sheet(question(), rubric());
  }

  private static Rubric rubric() {
    return new Rubric(
        "metric-rigor",
        3,
        "9f2c41d07be8a1550c37",
        "Metric rigor",
        "metric",
        "Whether a metric could carry a decision",
        List.of(
            criterion(
                "metric",
                "Decision metric",
                3,
                "one metric that would decide, fully defined",
                check("one-metric", "Names one decision metric", "one metric that decides", 3),
                check(
                    "window",
                    "Says the window",
                    "over what time the metric is counted, for example seven days after sign-up",
                    2)),
            criterion(
                "guardrails",
                "Guardrails",
                2,
                "what must not get worse meanwhile",
                check("guardrail", "Names a guardrail", "a metric that must not get worse", 2),
                check("threshold", "Sets a threshold", "the number at which you would stop", 1)),
            criterion(
                "chain",
                "Causal chain to what the business wants",
                1,
                "why moving the metric helps in the long run",
                check("chain", "Explains why it matters", "a chain from the metric to value", 1))),
        List.of(
            new Cap(
                "metric",
                3,
                List.of(new Cap.Missing("window", false)),
                "a metric without a window cannot be computed."),
            new Cap(
                Cap.OVERALL,
                2.5,
                List.of(new Cap.Missing("guardrail", true), new Cap.Missing("chain", true)),
                "neither a guardrail nor a causal chain was named.")),
        List.of());
  }

  private static Criterion criterion(
      String id, String name, int weight, String about, Check... checks) {
    return new Criterion(id, name, weight, about, List.of(), List.of(checks));
  }

  private static Check check(String id, String name, String seeks, int weight) {
    return new Check(
        id,
        name,
        seeks,
        weight,
        Scope.CORE,
        "I would look at [" + id + "] and act once it passes [number], because [reason].",
        new Prompt(ProbeKind.DEFINE_METRIC, "What would you say about the " + id + "?"),
        new Prompt(ProbeKind.CAUSAL_GAP, "What makes you sure about the " + id + "?"),
        Evidence.NONE);
  }

  private static Question question() {
    return new Question(
        "reading-list",
        1,
        "A reading list for a news app",
        "metric",
        "metric-design",
        "metric-rigor",
        2,
        new Audience(Set.of("data-pm"), Set.of(), Set.of()),
        Set.of(),
        Duration.ofMinutes(15),
        """
        A news app lets people save articles to a reading list. Half of the lists are never
        opened again.

        How would you measure whether a redesign of the list is worth keeping?
        """,
        Set.of("one-metric"),
        List.of("list", "articles"),
        List.of(new Hint("window", "Say over how many days you would count.")),
        List.of(
            new Clarification(
                List.of("how many", "users"), "About two million people save at least once.")),
        List.of(
            new Pushback(NOISE, "Names a guardrail of its own and the number that would stop it."),
            new Pushback(DOUBT, "Keeps the metric and says what page views would hide.")),
        Materials.NONE,
        new Samples(
            "I would use the share of savers who open a saved article within seven days.",
            "I would look at how many lists are opened again.",
            "I would look at engagement in a holistic way."));
  }
}
