package dev.pushback.app.evaluation;

import dev.pushback.app.casting.Library;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** A simple way of scoring that a reader has to beat. */
record Baseline(String name, Scoring scoring) {

  /** What an answer is worth to it. */
  interface Scoring {
    double score(String kind, String answer);
  }

  private static final Set<String> TERMS =
      Set.of(
          "metric",
          "metrics",
          "kpi",
          "retention",
          "engagement",
          "conversion",
          "cohort",
          "baseline",
          "control",
          "hypothesis",
          "significance",
          "segment",
          "guardrail",
          "threshold",
          "funnel",
          "churn",
          "experiment",
          "randomized",
          "variance",
          "bias",
          "causal",
          "instrumentation",
          "join",
          "index",
          "partition",
          "duplicates",
          "null",
          "aggregate",
          "cache",
          "queue",
          "latency",
          "throughput",
          "replica",
          "consistency",
          "scalable",
          "architecture",
          "stakeholders",
          "feedback",
          "ownership",
          "impact",
          "alignment",
          "tradeoff",
          "trade-off",
          "prioritize",
          "learned",
          "decision",
          "team",
          "root",
          "cause",
          "data");

  static List<Baseline> all(Library library) {
    return List.of(
        new Baseline("longer wins", (_, answer) -> words(answer).count()),
        new Baseline("digits", (_, answer) -> answer.chars().filter(Character::isDigit).count()),
        new Baseline("keywords", (_, answer) -> words(answer).filter(TERMS::contains).count()),
        new Baseline("nearest exemplar", new Exemplars(library)));
  }

  private static Stream<String> words(String text) {
    return Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}%'-]+"))
        .filter(word -> !word.isEmpty());
  }

  /** Likeness to the strong samples of the bank less likeness to the weak ones. */
  private static final class Exemplars implements Scoring {
    private final Map<String, List<Map<String, Double>>> strong = new HashMap<>();
    private final Map<String, List<Map<String, Double>>> weak = new HashMap<>();

    Exemplars(Library library) {
      for (var question : library.questions().toList()) {
        var kind = library.sheet(question).rubric().kind();
        strong.merge(kind, List.of(vector(question.samples().strong())), Exemplars::both);
        weak.merge(kind, List.of(vector(question.samples().weak())), Exemplars::both);
      }
    }

    @Override
    public double score(String kind, String answer) {
      var vector = vector(answer);
      return nearest(vector, strong.getOrDefault(kind, List.of()))
          - nearest(vector, weak.getOrDefault(kind, List.of()));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
      return Stream.concat(some.stream(), more.stream()).toList();
    }

    private static double nearest(Map<String, Double> vector, List<Map<String, Double>> exemplars) {
      return exemplars.stream().mapToDouble(other -> cosine(vector, other)).max().orElse(0);
    }

    private static Map<String, Double> vector(String text) {
      var counts = new HashMap<String, Double>();
      words(text).forEach(word -> counts.merge(word, 1.0, Double::sum));
      return counts;
    }

    private static double cosine(Map<String, Double> a, Map<String, Double> b) {
      double both =
          a.entrySet().stream()
              .mapToDouble(e -> e.getValue() * b.getOrDefault(e.getKey(), 0.0))
              .sum();
      ToDoubleFunction<Map<String, Double>> length =
          v -> Math.sqrt(v.values().stream().mapToDouble(x -> x * x).sum());
      double lengths = length.applyAsDouble(a) * length.applyAsDouble(b);
      return lengths == 0 ? 0 : both / lengths;
    }
  }
}
