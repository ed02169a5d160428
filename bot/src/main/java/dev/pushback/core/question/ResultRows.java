package dev.pushback.core.question;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parts of a {@link ResultTable}, each with the words by which somebody asks for it. */
final class ResultRows {
  private static final Set<String> IN_EVERY_ROW = Set.of("share", "who", "or", "more", "a", "the");

  private static final List<String> PEOPLE =
      List.of(
          "how many people in",
          "how many were in",
          "people were in",
          "how many saw",
          "how many got",
          "how many had",
          "how big the groups",
          "how large the groups",
          "sample",
          "sample size",
          "group size",
          "participants",
          "treatment group",
          "control group",
          "each arm",
          "each group");

  private static final List<String> DAYS =
      List.of(
          "how long did",
          "how long was",
          "how long it ran",
          "how many days",
          "how many weeks",
          "duration",
          "how often",
          "looks",
          "looked",
          "peek");

  private static final List<String> INTERVAL =
      List.of(
          "interval",
          "confidence",
          "significant",
          "significance",
          "p value",
          "error bars",
          "margin of error",
          "standard error",
          "uncertainty");

  private static final List<String> WEEKLY =
      List.of("by week", "per week", "each week", "weekly", "week by week", "over time", "novelty");

  private static final List<String> LATER =
      List.of("retention", "retained", "still there", "come back", "day 28", "stay", "last day");

  private ResultRows() {}

  static List<Screen.Named> of(Results results) {
    var parts = new ArrayList<Screen.Named>();
    results.rows().stream().map(ResultRows::row).forEach(parts::add);
    parts.add(named("the first line has the people of both arms", PEOPLE));
    parts.add(named("the second line says how long it ran and how often somebody looked", DAYS));
    parts.add(named("every row has its 95% interval", INTERVAL));
    if (!results.weekly().isEmpty()) {
      parts.add(named("the last lines have the change by week", WEEKLY));
    }
    results
        .retention()
        .ifPresent(_ -> parts.add(named("the rows \"share still there on day ...\"", LATER)));
    return parts;
  }

  private static Screen.Named row(Results.Row row) {
    var about = new ArrayList<String>();
    Words.of(row.name()).stream().filter(word -> !IN_EVERY_ROW.contains(word)).forEach(about::add);
    about.addAll(
        switch (row.role()) {
          case PRIMARY -> List.of("primary", "main metric", "main measure", "decision metric");
          case GUARDRAIL -> List.of("guardrail");
          case SECONDARY -> List.of("secondary");
        });
    return new Screen.Named("the row \"" + row.name() + "\"", about);
  }

  private static Screen.Named named(String name, List<String> about) {
    return new Screen.Named(name, about);
  }
}
