package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.app.evaluation.Specimens.Ladder;
import dev.pushback.app.evaluation.Specimens.Pair;
import dev.pushback.app.evaluation.Specimens.Rung;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Does the better answer rank above the worse one, and would simple ways have done as well? */
final class Ranking {
  private static final int WELL_APART = 2;

  private final Judge judge;
  private final List<Baseline> baselines;

  Ranking(Judge judge) {
    this.judge = judge;
    this.baselines = Baseline.all(judge.library());
  }

  /** Pairs of one voice, and answers of one ladder that are two levels apart. */
  Measure natural(Specimens specimens) {
    var pairs =
        Stream.concat(
            specimens.pairs().stream().filter(pair -> !pair.hard()),
            specimens.ladders().stream().flatMap(Ranking::apart));
    return measure(
        "pairs-natural",
        "strong answer above weak one, natural voice",
        pairs.toList(),
        Target.atLeast(0.90, 0.97));
  }

  /** Plain or rambling but right against polished and empty. */
  Measure hard(Specimens specimens) {
    return measure(
        "pairs-hard",
        "the same, plain and right against polished and empty",
        specimens.pairs().stream().filter(Pair::hard).toList(),
        Target.atLeast(0.75, 0.90));
  }

  private static Stream<Pair> apart(Ladder ladder) {
    return ladder.rungs().stream()
        .flatMap(
            better ->
                ladder.rungs().stream()
                    .filter(worse -> better.level() - worse.level() >= WELL_APART)
                    .map(worse -> pair(ladder.asked(), better, worse)));
  }

  private static Pair pair(Asked asked, Rung better, Rung worse) {
    return new Pair(asked, false, better.voice(), better.text(), worse.voice(), worse.text());
  }

  private Measure measure(String id, String name, List<Pair> pairs, Target target) {
    var tally = new Tally();
    var rivals = new HashMap<String, Proportion>();
    for (var pair : pairs) {
      tally.add(
          right(
              judge.overall(pair.asked(), pair.strong()), judge.overall(pair.asked(), pair.weak())),
          "kind " + pair.asked().kind(),
          "voice " + pair.strongVoice());
      for (var baseline : baselines) {
        double hit =
            right(score(baseline, pair, pair.strong()), score(baseline, pair, pair.weak()));
        rivals.merge(baseline.name(), new Proportion(hit, 1), (a, _) -> a.plus(hit));
      }
    }
    return Measure.of(id, name, tally, target).against(shares(rivals));
  }

  private static double score(Baseline baseline, Pair pair, String answer) {
    return baseline.scoring().score(pair.asked().kind(), answer);
  }

  private static Map<String, Double> shares(Map<String, Proportion> rivals) {
    var shares = new HashMap<String, Double>();
    rivals.forEach((name, reached) -> shares.put(name, reached.share()));
    return shares;
  }

  /** 1 if the first ranks above the second, a half for a tie. */
  private static double right(double strong, double weak) {
    return strong > weak ? 1 : strong < weak ? 0 : 0.5;
  }
}
