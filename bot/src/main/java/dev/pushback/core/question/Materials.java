package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What an interviewer has at hand beyond the question itself; most questions need none of it.
 *
 * @param steps told one after another, each once the one before was answered
 * @param deck challenges that are dealt in mid-discussion, in an order of each round's own
 * @param facts what is told only when it is asked for
 * @param flaws what was planted to be found
 * @param results a table that each round draws for itself
 * @param tables the schema that is shown
 */
public record Materials(
    List<Step> steps,
    List<Pushback> deck,
    Optional<FactBase> facts,
    List<Flaw> flaws,
    Optional<Results> results,
    List<Sketch> tables) {
  public static final Materials NONE =
      new Materials(List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());

  public Materials {
    steps = List.copyOf(steps);
    deck = List.copyOf(deck);
    requireNonNull(facts);
    flaws = List.copyOf(flaws);
    requireNonNull(results);
    tables = List.copyOf(tables);
  }

  /**
   * What is shown under the question.
   *
   * @param lot the number that the round's draws follow from
   */
  public String shown(int lot) {
    var parts = new ArrayList<String>();
    results.ifPresent(drawn -> parts.add(new ResultTable(drawn, new Draw(lot)).text()));
    if (!tables.isEmpty()) {
      parts.add(tables.stream().map(Sketch::text).collect(Collectors.joining("\n")));
    }
    return String.join("\n\n", parts);
  }

  /**
   * The deck as this round deals it: right and unfounded challenges take turns, as long as there
   * are both.
   */
  public List<Pushback> dealt(int lot) {
    var shuffled = new Draw(lot).shuffled(deck);
    var right = only(shuffled, Validity.VALID);
    var unfounded = only(shuffled, Validity.UNFOUNDED);
    var dealt = new ArrayList<Pushback>();
    for (int i = 0; i < Math.max(right.size(), unfounded.size()); i++) {
      if (i < right.size()) {
        dealt.add(right.get(i));
      }
      if (i < unfounded.size()) {
        dealt.add(unfounded.get(i));
      }
    }
    return dealt;
  }

  private static List<Pushback> only(List<Pushback> all, Validity validity) {
    return all.stream().filter(card -> card.probe().validity() == validity).toList();
  }
}
