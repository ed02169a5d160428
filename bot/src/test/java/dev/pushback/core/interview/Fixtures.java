package dev.pushback.core.interview;

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
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.transcript.Transcript;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A small rubric and question, and readings of answers that name their checks in brackets. */
public final class Fixtures {
  public static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private Fixtures() {}

  /**
   * Two criteria: "measure" (weight 3: metric, window, base) and "risk" (weight 1: harm, limit).
   */
  public static Rubric rubric() {
    return new Rubric(
        "mini",
        1,
        "abcdef012345",
        "Mini",
        "metric",
        "A small standard.",
        List.of(
            new Criterion(
                "measure",
                "Measure",
                3,
                "What is counted.",
                List.of(),
                List.of(
                    check("metric", 3, Scope.CORE),
                    check("window", 2, Scope.CORE),
                    check("base", 1, Scope.CORE))),
            new Criterion(
                "risk",
                "Risk",
                1,
                "What may go wrong.",
                List.of(),
                List.of(check("harm", 2, Scope.CORE), check("limit", 2, Scope.WHEN_ASKED)))),
        List.of(
            new Cap(
                "measure", 1.5, List.of(new Cap.Missing("metric", false)), "no metric is defined")),
        List.of());
  }

  public static Check check(String id, int weight, Scope scope) {
    return new Check(
        id,
        "The " + id,
        "the " + id + " that is meant",
        weight,
        scope,
        "I would say [" + id + "].",
        new Prompt(ProbeKind.DEFINE_METRIC, "What would you say about the " + id + "?"),
        new Prompt(ProbeKind.NOISY_DATA, "Suppose the " + id + " was wrong, what then?"),
        Evidence.NONE);
  }

  public static Question question() {
    return question(Materials.NONE);
  }

  public static Question question(Materials materials) {
    return new Question(
        "mini-question",
        1,
        "Mini question",
        "metric",
        "metric-design",
        "mini",
        1,
        new Audience(Set.of("pm"), Set.of(), Set.of(Seniority.MID)),
        Set.of("retention"),
        Duration.ofMinutes(8),
        "How would you measure the reminder?",
        Set.of("window"),
        List.of("reminder"),
        List.of(new Hint("window", "Think of time."), new Hint("harm", "Think of harm.")),
        List.of(new Clarification(List.of("traffic"), "About forty thousand a month.")),
        List.of(
            pushback("window", Validity.VALID, "What if week one is only novelty?"),
            pushback("metric", Validity.UNFOUNDED, "Why not simply count opens?")),
        materials,
        new Samples("strong", "middling", "weak"));
  }

  public static Pushback pushback(String check, Validity validity, String text) {
    return new Pushback(
        new Probe(ProbeKind.NOVELTY_EFFECT, check, Directness.POINTED, validity, text),
        "Says why.");
  }

  /** The small question with more at hand. */
  public static Sheet sheet(Materials materials) {
    return new Sheet(question(materials), rubric());
  }

  public static Sheet sheet() {
    return new Sheet(question(), rubric());
  }

  /**
   * Finds each check named as {@code [check]} (clear) or {@code (check)} (partly); in words that
   * were pointed at also <code>{check}</code>.
   */
  public static Reading read(Interview interview) {
    var appeal = interview.appeal();
    if (appeal.isPresent()) {
      return again(interview.transcript(), appeal.get().words());
    }
    return read(interview.heard(), interview.sheet().rubric());
  }

  private static Reading again(Transcript transcript, String words) {
    var place = transcript.places(words).getFirst();
    var findings = new ArrayList<Finding>();
    for (var check : rubric().checks().toList()) {
      if (words.contains("{" + check.id())) {
        findings.add(new Finding(check.id(), Decision.CLEAR, Optional.of(place), "it is there"));
      }
      if (words.contains("(" + check.id())) {
        findings.add(new Finding(check.id(), Decision.PARTLY, Optional.of(place), "it is there"));
      }
    }
    return new Reading(Optional.empty(), findings, Optional.empty(), Set.of());
  }

  public static Reading read(Transcript transcript, Rubric rubric) {
    int turn = transcript.newestSaid().orElseThrow();
    var text = transcript.turns().get(turn).text();
    if (text.isBlank()) {
      return Reading.nothing(Gate.EMPTY, Set.of());
    }
    if (text.startsWith("pass")) {
      return Reading.nothing(Gate.NON_ANSWER, Set.of());
    }
    if (text.endsWith("?")) {
      return Reading.nothing(Gate.CLARIFYING, Set.of());
    }
    var findings = new ArrayList<Finding>();
    for (var check : rubric.checks().toList()) {
      find(transcript, turn, "[" + check.id() + "]", check, Decision.CLEAR)
          .ifPresent(findings::add);
      find(transcript, turn, "(" + check.id() + ")", check, Decision.PARTLY)
          .ifPresent(findings::add);
    }
    var outcome =
        transcript
            .probeBefore(turn)
            .filter(probe -> probe.validity().challenges())
            .map(_ -> findings.isEmpty() ? Outcome.DEFLECTED : Outcome.UPDATED);
    return new Reading(Optional.empty(), findings, outcome, Set.of());
  }

  private static Optional<Finding> find(
      Transcript transcript, int turn, String words, Check check, Decision decision) {
    return transcript
        .quote(turn, words)
        .map(quote -> new Finding(check.id(), decision, Optional.of(quote), "it is named"));
  }
}
