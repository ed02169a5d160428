package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Sheet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws the next question: one that was asked least often, by chance among equals. */
public final class Casting {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int TOKEN = 6;

  private final Library library;
  private final RandomGenerator chance;

  public Casting(Library library, RandomGenerator chance) {
    this.library = requireNonNull(library);
    this.chance = requireNonNull(chance);
  }

  /**
   * A question that fits, or empty if none does.
   *
   * @param askedBefore ids of the questions that this person was asked, repeated ones repeated
   */
  public Optional<Sheet> draw(Wish wish, List<String> askedBefore) {
    var fitting = library.questions().filter(wish::fits).toList();
    var least =
        fitting.stream()
            .map(question -> times(question.id(), askedBefore))
            .min(Comparator.naturalOrder());
    return least.map(
        fewest -> {
          var fresh = fitting.stream().filter(q -> times(q.id(), askedBefore) == fewest).toList();
          return library.sheet(fresh.get(chance.nextInt(fresh.size())));
        });
  }

  /** A short name that nobody will guess or confuse when typing. */
  public String token() {
    var token = new StringBuilder();
    for (int i = 0; i < TOKEN; i++) {
      token.append(LETTERS.charAt(chance.nextInt(LETTERS.length())));
    }
    return token.toString();
  }

  /** A number that all draws of a round follow from. */
  public int lot() {
    return chance.nextInt(1, Integer.MAX_VALUE);
  }

  private static long times(String question, List<String> asked) {
    return asked.stream().filter(question::equals).count();
  }
}
