package dev.pushback.app.view;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Interview;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.CheckResult;
import dev.pushback.core.scoring.Decision;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The lines of a card on which points are lost, numbered. A number stays with its line for the
 * whole round, also when the line is found after all.
 */
public record OpenPoints(List<Point> all, List<CheckResult> lines) {
  public OpenPoints {
    all = List.copyOf(all);
    lines = List.copyOf(lines);
  }

  /** A line with its number. */
  public record Point(int number, CheckResult line) {
    public Point {
      requireNonNull(line);
    }

    public boolean open() {
      return line.decision() != Decision.CLEAR;
    }
  }

  /** A check that was named by its number, id or name, and what was typed behind it. */
  public record Named(Check check, String rest) {
    public Named {
      requireNonNull(check);
      requireNonNull(rest);
    }
  }

  /** The points of a round. */
  public static OpenPoints of(Interview in) {
    var lines = in.scorecard().lines();
    var points = new ArrayList<Point>();
    for (var line : lines) {
      if (line.decision() != Decision.CLEAR || raised(in, line.check())) {
        points.add(new Point(points.size() + 1, line));
      }
    }
    return new OpenPoints(points, lines);
  }

  static boolean raised(Interview in, Check check) {
    return in.reconsidered().stream()
        .anyMatch(read -> read.raised() && read.check().equals(check.id()));
  }

  Optional<Point> point(Check check) {
    return all.stream().filter(point -> point.line().check().equals(check)).findFirst();
  }

  /** What a line begins with: a number of a point, or the id or name of any line of the card. */
  public Optional<Named> named(String typed) {
    var text = typed.strip();
    return Stream.concat(
            all.stream().map(point -> behind(point.line().check(), "" + point.number(), text)),
            lines.stream()
                .map(CheckResult::check)
                .flatMap(c -> Stream.of(behind(c, c.id(), text), behind(c, c.name(), text))))
        .flatMap(Optional::stream)
        .min(Comparator.comparingInt(named -> named.rest().length()));
  }

  private static Optional<Named> behind(Check check, String name, String text) {
    boolean begins =
        text.toLowerCase(Locale.ROOT).startsWith(name.toLowerCase(Locale.ROOT))
            && (text.length() == name.length()
                || !Character.isLetterOrDigit(text.charAt(name.length())));
    return begins
        ? Optional.of(new Named(check, text.substring(name.length()).strip()))
        : Optional.empty();
  }
}
