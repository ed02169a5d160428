package dev.pushback.app.history;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Rubric;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One person's rounds: a story about a bridge, told twice, and one about a kitchen. */
final class Retold {
  static final String BRIDGE =
      "I surveyed a footbridge over the Wupper for the town. A hanger was cracked, Ottilie and I"
          + " saw it through the scope, and 2,300 pupils cross there each morning. I had the"
          + " barriers closed at dawn, before the mayor knew of it.";
  static final String BRIDGE_AGAIN =
      "The mayor heard from the radio that the footbridge had its barriers down. It was me. With"
          + " the scope I had found a crack in a hanger the evening before, about 2,300 pupils"
          + " would have walked over the Wupper on it, and Ottilie agreed with me.";
  static final String KITCHEN =
      "Our canteen threw away soup by the bucket. I weighed the leftovers for a fortnight with the"
          + " cook, Basil, and we put smaller ladles on the counter. The dishwashers grumbled since"
          + " guests came twice.";

  private Retold() {}

  static Told round(String id, int day, Question question, Fact... more) {
    return round(id, day, question, "caj", more);
  }

  static Told round(String id, int day, Question question, String rubric, Fact... more) {
    var at = Instant.parse("2026-05-01T10:00:00Z").plus(Duration.ofDays(day - 1));
    var sheet = new Sheet(question, named(rubric));
    var opened =
        new Fact.Opened(
            question.id(),
            1,
            rubric,
            1,
            sheet.rubric().hash(),
            question.text(),
            new Plan(Mode.PRACTICE, Duration.ofMinutes(8), 3));
    var entries = new ArrayList<Entry>();
    Stream.concat(Stream.of(opened), Stream.of(more)).forEach(f -> entries.add(new Entry(at, f)));
    return new Told(id, at, Interview.fold(sheet, entries));
  }

  static Fact answered(String text) {
    return new Fact.Answered("key" + text.hashCode(), text);
  }

  static Fact read() {
    return new Fact.Noted("rules-1", Optional.empty(), List.of(), Optional.empty(), Set.of());
  }

  static Told told(String id, int day, Question question, String text) {
    return round(id, day, question, answered(text), read());
  }

  static Question question(String id, String title, int difficulty, String... themes) {
    var some = Fixtures.question();
    return new Question(
        id,
        1,
        title,
        "behavioral",
        "behavioral",
        "caj",
        difficulty,
        some.audience(),
        Set.of(themes),
        some.length(),
        "Tell me about a time when you took a risk or were wrong.",
        Set.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        some.materials(),
        some.samples());
  }

  private static Rubric named(String id) {
    var mini = Fixtures.rubric();
    return new Rubric(
        id,
        mini.version(),
        mini.hash(),
        mini.name(),
        mini.kind(),
        "A small standard.",
        mini.criteria(),
        mini.caps(),
        List.of());
  }
}
