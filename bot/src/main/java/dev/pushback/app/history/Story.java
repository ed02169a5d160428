package dev.pushback.app.history;

import dev.pushback.core.question.Question;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** One story of a person, with all its tellings, oldest first. */
public record Story(List<Telling> tellings) {
  public Story {
    tellings = List.copyOf(tellings);
    if (tellings.isEmpty()) {
      throw new IllegalArgumentException("a story was told at least once");
    }
  }

  Story plus(Telling telling) {
    return new Story(Stream.concat(tellings.stream(), Stream.of(telling)).toList());
  }

  /** How sure it is that a telling tells this story. */
  double sure(Telling telling) {
    return tellings.stream().mapToDouble(telling::sameAs).max().orElse(0);
  }

  /** Whether an earlier round had this story for the question of a telling. */
  boolean wasToldFor(Telling now) {
    return tellings.stream()
        .filter(before -> !before.interview().equals(now.interview()))
        .anyMatch(before -> before.question().id().equals(now.question().id()));
  }

  public Telling first() {
    return tellings.getFirst();
  }

  /** Ids of the questions that it was told for, in order, each once. */
  public List<String> questions() {
    return tellings.stream().map(t -> t.question().id()).distinct().toList();
  }

  /** The themes of the questions that it was told for. */
  public Set<String> told() {
    var themes = new TreeSet<String>();
    tellings.stream().map(Telling::question).map(Question::themes).forEach(themes::addAll);
    return themes;
  }

  /** The themes that its own words show although it was not told for them. */
  public Set<String> shown() {
    var themes = new TreeSet<String>();
    tellings.forEach(telling -> themes.addAll(ThemeWords.shownIn(telling.words())));
    themes.removeAll(told());
    return themes;
  }

  /** A few words that say which story it is: the sentence that tells most. */
  public String title() {
    return Title.of(first());
  }
}
