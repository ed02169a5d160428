package dev.pushback.core.committee;

import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Rigor;
import dev.pushback.core.loop.Round;
import dev.pushback.core.rubric.Criterion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A loop of five rounds, and scorecards for it. */
public final class Cards {
  public static final String CALL = "hiring-manager-call";
  public static final String CHOICE = "data-case-choice";
  public static final String DOUBT = "data-case-doubt";
  public static final String CULTURE = "culture";
  public static final String EXECUTIVE = "executive";
  static final List<String> ROUNDS = List.of(CALL, CHOICE, DOUBT, CULTURE, EXECUTIVE);

  private static final Map<String, String> RUBRICS =
      Map.of(
          CALL, "domain-fit",
          CHOICE, "metric-rigor",
          DOUBT, "experiment",
          CULTURE, "culture",
          EXECUTIVE, "product-judgment");

  private static final Map<String, List<Criterion>> STANDARDS =
      Map.of(
          CALL,
              List.of(
                  criterion("project", "A project like this job", 3, "One project in depth."),
                  criterion(
                      "start", "A start in this team", 2, "What the first weeks would bring.")),
          CHOICE,
              List.of(
                  criterion(
                      "decision-metric",
                      "One decision metric",
                      3,
                      "One number decides, and it is clear how it is counted."),
                  criterion("guardrails", "Guardrails", 2, "What must not get worse.")),
          DOUBT,
              List.of(
                  criterion(
                      "design-validity",
                      "A fair test",
                      2,
                      "What decides, who is compared with whom, and for how long."),
                  criterion("threats", "What could fool us", 2, "What else could explain it.")),
          CULTURE,
              List.of(
                  criterion("candor", "Candor", 3, "Hard words, said to the person concerned."),
                  criterion("honesty", "Honesty about failure", 3, "An own mistake, in full.")),
          EXECUTIVE,
              List.of(
                  criterion("decision", "Decision", 3, "A call, and what would undo it."),
                  criterion("optionality", "Optionality", 2, "What stays open afterwards.")));

  private Cards() {}

  public static Loop loop() {
    return loop(3.5, Optional.of(3.0));
  }

  static Loop loop(double bar, Optional<Double> gate) {
    return new Loop(
        "data-pm",
        1,
        "Data product manager",
        "For product managers who decide on thin data.",
        "data-pm",
        bar,
        6,
        List.of(
            new Rigor("metric-rigor", "decision-metric"),
            new Rigor("experiment", "design-validity")),
        List.of(
            round(CALL, "Hiring manager call", "Fit with this team", gate),
            round(CHOICE, "First data case", "One choice, made and defended", Optional.empty()),
            round(DOUBT, "Second data case", "Doubt about the data", Optional.empty()),
            round(CULTURE, "Culture with a senior leader", "Candor", Optional.empty()),
            round(EXECUTIVE, "Executive round", "Changing course", Optional.empty())));
  }

  /**
   * A card on which the overall, the ready score and the two criteria are as given.
   *
   * @param first the criterion that defines the metric, where there is one
   */
  public static Sealed card(
      String round, double overall, double ready, double first, double second) {
    var standard = standard(round);
    return new Sealed(
        round,
        "metric-design",
        RUBRICS.getOrDefault(round, "none"),
        overall,
        ready,
        Map.of(standard.getFirst().id(), first, standard.getLast().id(), second),
        standard);
  }

  /** Five cards that carry an interview, with some of them replaced. */
  public static List<Sealed> good(Sealed... replaced) {
    var cards = new HashMap<String, Sealed>();
    ROUNDS.forEach(round -> cards.put(round, card(round, 3.8, 3.6, 4.0, 3.5)));
    for (var card : replaced) {
      cards.put(card.round(), card);
    }
    return ROUNDS.stream()
        .flatMap(round -> Optional.ofNullable(cards.get(round)).stream())
        .toList();
  }

  /** Some cards without those of some rounds. */
  public static List<Sealed> without(List<Sealed> cards, String... rounds) {
    var left = new ArrayList<>(cards);
    left.removeIf(card -> Set.of(rounds).contains(card.round()));
    return left;
  }

  static List<Criterion> standard(String round) {
    return STANDARDS.getOrDefault(round, List.of());
  }

  private static Round round(String id, String name, String pillar, Optional<Double> gate) {
    return new Round(id, name, pillar, Set.of("metric-design"), Duration.ofMinutes(45), 3, gate);
  }

  private static Criterion criterion(String id, String name, int weight, String about) {
    return new Criterion(id, name, weight, about, List.of(), List.of());
  }
}
