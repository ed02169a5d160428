package dev.pushback.app.history;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The stories that a person has told, oldest first: the fold of their rounds, nothing else. */
public record StoryBank(List<Story> stories) {
  /** The rubrics whose answers are stories. */
  public static final Set<String> RUBRICS = Set.of("caj", "culture");

  private static final Comparator<Telling> OLDEST_FIRST =
      Comparator.comparing(Telling::when).thenComparing(Telling::interview);

  public StoryBank {
    stories = List.copyOf(stories);
  }

  /** Tellings of one story come together; rounds without a story are left out. */
  public static StoryBank of(List<Told> rounds) {
    var stories = new ArrayList<Story>();
    rounds.stream()
        .filter(told -> isStory(told) && told.round().judged())
        .flatMap(told -> Telling.in(told).stream())
        .sorted(OLDEST_FIRST)
        .forEach(telling -> put(telling, stories));
    return new StoryBank(stories);
  }

  private static void put(Telling telling, List<Story> stories) {
    int best = -1;
    double most = Likeness.SAME;
    for (int i = 0; i < stories.size(); i++) {
      double sure = stories.get(i).sure(telling);
      if (sure >= most && (best < 0 || sure > most)) {
        best = i;
        most = sure;
      }
    }
    if (best < 0) {
      stories.add(new Story(List.of(telling)));
    } else {
      stories.set(best, stories.get(best).plus(telling));
    }
  }

  private static boolean isStory(Told told) {
    return RUBRICS.contains(told.round().sheet().rubric().id());
  }

  /**
   * The story that the newest answer of a round tells again. To tell it again for a question that
   * it was told for in an earlier round is practice, and nothing is said about it.
   */
  public Optional<Recalled> recalls(Told now) {
    if (!isStory(now)) {
      return Optional.empty();
    }
    return Telling.in(now).stream().reduce((a, b) -> b).flatMap(this::recalls);
  }

  private Optional<Recalled> recalls(Telling now) {
    return stories.stream()
        .filter(story -> !story.wasToldFor(now))
        .flatMap(story -> story.tellings().stream())
        .filter(before -> !before.question().id().equals(now.question().id()))
        .map(before -> new Recalled(before, now, before.sameAs(now)))
        .filter(recalled -> recalled.sure() >= Likeness.SAME)
        .max(Comparator.comparingDouble(Recalled::sure));
  }
}
