package dev.pushback.app.history;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * How many stories a person has for one theme.
 *
 * @param told stories that were told for a question of this theme
 * @param shown stories that show the theme by their own words
 * @param practise what brings out a story of this theme, never the question that was played last
 */
public record Coverage(String theme, List<Story> told, List<Story> shown, Practise practise) {
  /** So many stories for each theme are the aim. */
  public static final int AIM = 3;

  private static final Comparator<Question> EASIEST =
      Comparator.comparingInt(Question::difficulty).thenComparing(Question::id);

  /** What to practise. */
  public sealed interface Practise {
    /** A certain question. */
    record Asked(String question) implements Practise {
      public Asked {
        requireNonNull(question);
      }
    }

    /** Any question of a type of round: the only one of the theme was played last. */
    record Round(String type) implements Practise {
      public Round {
        requireNonNull(type);
      }
    }
  }

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

  /** The theme in words. */
  public String name() {
    return switch (theme) {
      case "context-not-control" -> "context instead of control";
      case "self-awareness" -> theme;
      default -> theme.replace('-', ' ');
    };
  }

  /**
   * All themes of the questions that are answered with a story, by name.
   *
   * @param played ids of the questions that the person was asked, newest first
   */
  public static List<Coverage> of(
      StoryBank bank, Collection<Question> questions, List<String> played) {
    var asking = questions.stream().filter(q -> StoryBank.RUBRICS.contains(q.rubric())).toList();
    var themes = new TreeSet<String>();
    asking.forEach(question -> themes.addAll(question.themes()));
    return themes.stream()
        .map(
            theme ->
                new Coverage(
                    theme,
                    bank.stories().stream().filter(story -> story.told().contains(theme)).toList(),
                    bank.stories().stream().filter(story -> story.shown().contains(theme)).toList(),
                    practise(
                        asking.stream().filter(q -> q.themes().contains(theme)).toList(), played)))
        .toList();
  }

  /** The question that was asked least often, the easiest of equals. */
  private static Practise practise(List<Question> fitting, List<String> played) {
    var last = played.stream().limit(1).toList();
    return fitting.stream()
        .filter(question -> !last.contains(question.id()))
        .min(
            Comparator.<Question>comparingInt(q -> Collections.frequency(played, q.id()))
                .thenComparing(EASIEST))
        .<Practise>map(question -> new Practise.Asked(question.id()))
        .orElseGet(() -> new Practise.Round(fitting.getFirst().round()));
  }
}
