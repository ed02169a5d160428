package dev.pushback.app.history;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * How many stories a person has for one theme.
 *
 * @param told stories that were told for a question of this theme
 * @param shown stories that show the theme by their own words
 * @param practise a question of this theme, if possible one that was not answered yet
 */
public record Coverage(String theme, List<Story> told, List<Story> shown, Question practise) {
  /** So many stories for each theme are the aim. */
  public static final int AIM = 3;

  private static final Comparator<Question> EASIEST =
      Comparator.comparingInt(Question::difficulty).thenComparing(Question::id);

  public Coverage {
    requireNonNull(theme);
    told = List.copyOf(told);
    shown = List.copyOf(shown);
    requireNonNull(practise);
  }

  /** Whether there is no story yet. */
  public boolean missing() {
    return told.isEmpty() && shown.isEmpty();
  }

  /** All themes of the questions that are answered with a story, by name. */
  public static List<Coverage> of(StoryBank bank, Collection<Question> questions) {
    var asking = questions.stream().filter(q -> StoryBank.RUBRICS.contains(q.rubric())).toList();
    var themes = new TreeSet<String>();
    asking.forEach(question -> themes.addAll(question.themes()));
    return themes.stream().map(theme -> of(theme, bank, asking)).toList();
  }

  private static Coverage of(String theme, StoryBank bank, List<Question> asking) {
    var answered = new TreeSet<String>();
    bank.stories().forEach(story -> answered.addAll(story.questions()));
    var practise =
        asking.stream()
            .filter(question -> question.themes().contains(theme))
            .min(
                Comparator.<Question, Boolean>comparing(q -> answered.contains(q.id()))
                    .thenComparing(EASIEST))
            .orElseThrow();
    return new Coverage(
        theme,
        bank.stories().stream().filter(story -> story.told().contains(theme)).toList(),
        bank.stories().stream().filter(story -> story.shown().contains(theme)).toList(),
        practise);
  }
}
