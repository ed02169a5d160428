package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.Ladder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Whether longer answers of the same worth score higher: the correlation of score and logarithm of
 * the words, each less its mean at the level.
 */
final class LengthBias {
  private static final Target TARGET = Target.atMost(0.15, 0.07);
  private static final double Z = 1.959964;

  private record Point(int level, double score, double length) {}

  private final List<Point> points = new ArrayList<>();

  LengthBias(Judge judge, List<Ladder> ladders) {
    for (var ladder : ladders) {
      for (var rung : ladder.rungs()) {
        points.add(
            new Point(
                rung.level(),
                judge.overall(ladder.asked(), rung.text()),
                Math.log(rung.text().split("\\s+").length)));
      }
    }
  }

  Measure measure() {
    double r = correlation();
    double spread = points.size() > 5 ? Z / Math.sqrt(points.size() - 5) : 1;
    double z = atanh(r);
    return new Measure(
        "length-bias",
        "score follows length, at equal worth (correlation)",
        Math.abs(r),
        r * Math.tanh(z - spread) < 0
            ? 0
            : Math.min(Math.abs(Math.tanh(z - spread)), Math.abs(Math.tanh(z + spread))),
        Math.max(Math.abs(Math.tanh(z - spread)), Math.abs(Math.tanh(z + spread))),
        points.size(),
        Optional.of(TARGET),
        Map.of(),
        Map.of());
  }

  private double correlation() {
    var scores =
        points.stream()
            .collect(Collectors.groupingBy(Point::level, Collectors.averagingDouble(Point::score)));
    var lengths =
        points.stream()
            .collect(
                Collectors.groupingBy(Point::level, Collectors.averagingDouble(Point::length)));
    double both = 0;
    double score = 0;
    double length = 0;
    for (var point : points) {
      double s = point.score() - scores.getOrDefault(point.level(), 0.0);
      double l = point.length() - lengths.getOrDefault(point.level(), 0.0);
      both += s * l;
      score += s * s;
      length += l * l;
    }
    return score == 0 || length == 0 ? 0 : both / Math.sqrt(score * length);
  }

  private static double atanh(double r) {
    return 0.5 * Math.log((1 + r) / (1 - r));
  }
}
