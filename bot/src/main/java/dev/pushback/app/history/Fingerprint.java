package dev.pushback.app.history;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.ContentWord;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What tells a story from others: its names, nouns and verbs that are not said in every interview
 * and not in the question, weighed by how telling they are, and its numbers.
 */
public record Fingerprint(List<Mark> marks, Set<Double> numbers) {
  public Fingerprint {
    marks = List.copyOf(marks);
    numbers = Set.copyOf(numbers);
  }

  /** A word and how much it tells, from 0 to 1. */
  public record Mark(ContentWord word, double weight) {
    public Mark {
      requireNonNull(word);
    }
  }

  /** The fingerprint of a story that was told for a question. */
  public static Fingerprint of(String words, String question) {
    var asked =
        ContentWord.in(question).stream().map(ContentWord::stem).collect(Collectors.toSet());
    var marks = new LinkedHashMap<String, Mark>();
    for (var word : ContentWord.in(words)) {
      double weight = asked.contains(word.stem()) ? 0 : Commonness.telling(word);
      if (weight > 0 && !Numbers.isOne(word.plain())) {
        marks.putIfAbsent(word.stem(), new Mark(word, weight));
      }
    }
    return new Fingerprint(List.copyOf(marks.values()), Numbers.in(words));
  }

  /** How much all marks tell together. */
  double weight() {
    return marks.stream().mapToDouble(Mark::weight).sum();
  }

  List<ContentWord> words() {
    return marks.stream().map(Mark::word).toList();
  }

  /** The words that tell most first; of equals, the one that was said first. */
  List<ContentWord> telling() {
    return marks.stream()
        .sorted(Comparator.comparingDouble(Mark::weight).reversed())
        .map(Mark::word)
        .toList();
  }
}
