package dev.pushback.edge.content;

import dev.pushback.core.question.Range;
import dev.pushback.core.question.Results;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The group of keys that says what an experiment may show. */
final class ResultsDraft {
  private static final List<String> PLANTED =
      List.of("conflict", "novelty", "low_power", "peeking", "guardrail");

  private static final double LEAST_CHANGE = -0.9;
  private static final double MOST_CHANGE = 2;

  private ResultsDraft() {}

  static Results of(Section keys) {
    var people = keys.get("people", "the keys control and treatment").section(ResultsDraft::arms);
    var rows = keys.get("rows", "a list of 1 to 6 rows").each(1, 6, ResultsDraft::row);
    return new Results(
        people.getFirst(),
        people.getLast(),
        keys.get("days", "14").whole(1, 365),
        keys.get("looks", "1").whole(1, 100),
        rows.isEmpty() ? List.of(new Results.Row("", Results.Role.PRIMARY, none(), none())) : rows,
        retention(keys),
        keys.maybe("weekly", "a list of ranges, one a week").stream()
            .flatMap(weeks -> weeks.items(1, 12).stream())
            .map(ResultsDraft::change)
            .toList(),
        keys.get("planted", "[novelty]").items(0, PLANTED.size()).stream()
            .map(ResultsDraft::planted)
            .collect(Collectors.toSet()));
  }

  private static List<Range> arms(Section keys) {
    return List.of(
        range(keys.get("control", "[40000, 50000]"), 20, 100_000_000),
        range(keys.get("treatment", "[40000, 50000]"), 20, 100_000_000));
  }

  private static Results.Row row(Section keys) {
    return new Results.Row(
        keys.get("name", "finished a lesson").text(60),
        keys.get("role", "primary").oneOf(Words.RESULT_ROLES),
        range(keys.get("control", "[0.30, 0.33]"), 0.0001, 0.9999),
        change(keys.get("effect", "[0.01, 0.03]")));
  }

  private static Optional<Results.Retention> retention(Section keys) {
    var field = keys.maybe("retention", "a list of days");
    if (field.isEmpty()) {
      return Optional.empty();
    }
    var control = new TreeMap<Integer, Double>();
    var effect = new HashMap<Integer, Range>();
    field
        .get()
        .each(
            1,
            6,
            day -> {
              int at = day.get("day", "28").whole(1, 365);
              control.put(at, day.get("control", "0.31").number(0.0001, 0.9999));
              effect.put(at, change(day.get("effect", "[-0.02, -0.01]")));
              return at;
            });
    return Optional.of(new Results.Retention(control, effect));
  }

  private static String planted(Field field) {
    var name = field.text(40);
    if (!name.isEmpty() && !PLANTED.contains(name)) {
      field.fault(name + " cannot be planted", Suggestion.instead(name, PLANTED));
    }
    return name;
  }

  private static Range change(Field field) {
    return range(field, LEAST_CHANGE, MOST_CHANGE);
  }

  private static Range range(Field field, double least, double most) {
    var ends = field.items(2, 2).stream().map(end -> end.number(least, most)).toList();
    if (ends.size() != 2) {
      return none();
    }
    if (ends.getFirst() > ends.getLast()) {
      field.fault("the range runs backwards", "write the smaller number first");
      return none();
    }
    return new Range(ends.getFirst(), ends.getLast());
  }

  private static Range none() {
    return new Range(0, 0);
  }
}
