package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.history.Told;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.CheckResult;
import dev.pushback.core.scoring.Decision;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What is known of a person when the next question is chosen.
 *
 * @param times how often each question was asked, by its id
 * @param comebacks checks that come back, the one that is due first first
 * @param form what the newest rounds were worth on average; empty before the first one
 */
public record Past(Map<String, Integer> times, List<Comeback> comebacks, OptionalDouble form) {
  public static final Past NONE = new Past(Map.of(), List.of(), OptionalDouble.empty());

  private static final int NEWEST = 3;

  public Past {
    times = Map.copyOf(times);
    comebacks = List.copyOf(comebacks);
    requireNonNull(form);
  }

  /**
   * The past that some rounds make, in whatever order they come. What lies in a sealed card counts
   * only once the committee has opened it.
   *
   * @param loops the loops that rounds may belong to
   */
  public static Past of(List<Told> rounds, List<Loop> loops) {
    var inOrder =
        rounds.stream()
            .sorted(Comparator.comparing(Told::when).thenComparing(Told::interview))
            .toList();
    var times = new HashMap<String, Integer>();
    inOrder.forEach(told -> times.merge(told.round().sheet().question().id(), 1, Integer::sum));
    var decided = Run.decided(loops, inOrder.stream().map(Told::round).toList().reversed());
    var scored =
        inOrder.stream()
            .filter(told -> told.round().scored().isPresent())
            .filter(told -> !told.round().sealed() || isOfOne(decided, told.round()))
            .toList();
    return new Past(times, comebacks(scored), form(scored));
  }

  private static boolean isOfOne(List<String> runs, Interview round) {
    return runs.stream().anyMatch(run -> Run.isOf(run, round));
  }

  /** What is due, in the order in which it became so. */
  public List<Comeback> due(Instant now) {
    return comebacks.stream().filter(comeback -> comeback.isDue(now)).toList();
  }

  private static List<Comeback> comebacks(List<Told> scored) {
    var open = new LinkedHashMap<String, Comeback>();
    for (var told : scored) {
      var round = told.round();
      var missed = missed(round);
      for (var line : round.scorecard().lines()) {
        hear(line, missed.contains(line.check().id()), told, open);
      }
    }
    return open.values().stream().sorted(Comparator.comparing(Comeback::due)).toList();
  }

  private static void hear(
      CheckResult line, boolean missed, Told told, Map<String, Comeback> open) {
    var rubric = told.round().rubric().id();
    var key = rubric + " " + line.check().id();
    if (missed || (open.containsKey(key) && line.decision() == Decision.ABSENT)) {
      open.put(key, Comeback.missed(rubric, line.check(), told.when()));
    } else if (line.decision() == Decision.CLEAR) {
      open.computeIfPresent(key, (_, comeback) -> comeback.shownAt(told.when()).orElse(null));
    }
  }

  /** What was asked for and not shown, and the one thing to fix. */
  private static Set<String> missed(Interview round) {
    var asked = round.probes().stream().map(Probe::check);
    var fix = round.scored().map(Fact.Scored::fix).stream();
    return Stream.concat(asked, fix)
        .filter(check -> round.ledger().decision(check) != Decision.CLEAR)
        .collect(Collectors.toSet());
  }

  private static OptionalDouble form(List<Told> scored) {
    return scored.reversed().stream()
        .limit(NEWEST)
        .mapToDouble(told -> told.round().scorecard().overall())
        .average();
  }
}
