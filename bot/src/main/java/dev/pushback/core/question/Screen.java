package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a candidate has on the screen, to point at when it is asked for. */
final class Screen {
  private static final double ENOUGH = 0.65;
  private static final List<String> SCHEMA = List.of("column", "table", "schema", "field");

  private final Question question;

  Screen(Question question) {
    this.question = question;
  }

  /**
   * A place on the screen.
   *
   * @param near how much of a request speaks of it
   */
  record Place(double near, String words) {
    Place {
      requireNonNull(words);
    }
  }

  /** The row or column that a request is about. */
  Optional<Place> place(Request asked) {
    return Stream.concat(rows(asked).stream(), columns(asked).stream())
        .max(Comparator.comparingDouble(Place::near));
  }

  private Optional<Place> rows(Request asked) {
    return question
        .materials()
        .results()
        .flatMap(results -> nearest(asked, ResultRows.of(results)))
        .map(found -> new Place(found.near(), "That is in the table: " + found.names() + "."));
  }

  private Optional<Place> columns(Request asked) {
    var tables = question.materials().tables();
    if (tables.isEmpty()) {
      return Optional.empty();
    }
    var all = new ArrayList<Named>();
    for (var table : tables) {
      var heading = new ArrayList<>(List.of(table.table().replace('_', ' ')));
      heading.addAll(Words.of(table.table()));
      all.add(new Named("table " + table.table(), heading));
      for (var column : table.columns()) {
        var name = column.split(" ", -1)[0];
        all.add(new Named(table.table() + "." + name, List.of(name.replace('_', ' '))));
      }
    }
    var found =
        nearest(asked, all)
            .map(f -> new Place(f.near(), "That is in the tables shown: " + f.names() + "."));
    double near = asked.speaksOf(SCHEMA);
    return found.isPresent() || near == 0
        ? found
        : Optional.of(new Place(near, "All tables and their columns stand under the question."));
  }

  /** The sentence of the question, or the note under a table, that says what is asked. */
  Optional<String> sentence(Request asked) {
    return nearest(Stream.concat(Stream.of(question.text()), notes()), asked);
  }

  /** The note under a table that says what is asked. */
  Optional<String> note(Request asked) {
    return nearest(notes(), asked);
  }

  private Stream<String> notes() {
    return question.materials().tables().stream().map(Sketch::note);
  }

  private static Optional<String> nearest(Stream<String> texts, Request asked) {
    var wanted = asked.content();
    return texts
        .flatMap(text -> Arrays.stream(text.strip().split("(?<=[.!?])\\s+")))
        .filter(sentence -> !sentence.endsWith("?") && says(sentence, wanted) >= ENOUGH)
        .max(Comparator.comparingDouble(sentence -> says(sentence, wanted)))
        .map(sentence -> "That stands in the question: \"" + sentence + "\"");
  }

  private static double says(String sentence, List<String> wanted) {
    var words = Words.of(sentence);
    long said = wanted.stream().filter(w -> words.stream().anyMatch(s -> Words.same(w, s))).count();
    return said >= Math.min(2, wanted.size()) && said > 0 ? (double) said / wanted.size() : 0;
  }

  /** Something on the screen, and what is said about it by who asks for it. */
  record Named(String name, List<String> about) {
    Named {
      requireNonNull(name);
      about = List.copyOf(about);
    }
  }

  private record Found(double near, String names) {}

  private static Optional<Found> nearest(Request asked, List<Named> all) {
    double near = all.stream().mapToDouble(n -> asked.speaksOf(n.about())).max().orElse(0);
    return near == 0
        ? Optional.empty()
        : Optional.of(
            new Found(
                near,
                all.stream()
                    .filter(named -> asked.speaksOf(named.about()) == near)
                    .map(Named::name)
                    .collect(Collectors.joining(", "))));
  }
}
