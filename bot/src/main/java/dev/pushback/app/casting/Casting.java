package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** Draws the next question, the one that suits a person best, by chance among equals. */
public final class Casting {
  private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";
  private static final int TOKEN = 6;

  private final Library library;
  private final RandomGenerator chance;

  public Casting(Library library, RandomGenerator chance) {
    this.library = requireNonNull(library);
    this.chance = requireNonNull(chance);
  }

  /** A question that fits and suits best, by chance among equals; empty if none fits. */
  public Optional<Drawn> draw(Wish wish, Past past, Instant now) {
    var rank = new Rank(past, wish.level(), now);
    var best = new ArrayList<Question>();
    int lowest = Integer.MAX_VALUE;
    for (var pack : library.packs()) {
      for (var question : pack.questions()) {
        if (rank.atBest(question) > lowest || !wish.fits(question)) {
          continue;
        }
        int its = rank.of(question, lowest);
        if (its < lowest) {
          lowest = its;
          best.clear();
        }
        if (its == lowest) {
          best.add(question);
        }
      }
    }
    return best.isEmpty()
        ? Optional.empty()
        : Optional.of(drawn(best.get(chance.nextInt(best.size())), rank));
  }

  private Drawn drawn(Question question, Rank rank) {
    return new Drawn(library.sheet(question), rank.back(question));
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
}
