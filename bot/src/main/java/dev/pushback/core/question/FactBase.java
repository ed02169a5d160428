package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * What the interviewer knows about an incident and tells only when asked for it.
 *
 * @param unknown what is said when something is asked that nobody looked at
 * @param cause what really happened; shown only after the round
 */
public record FactBase(List<Datum> data, String unknown, String cause) {
  /** The least that a request must speak of a fact: one word of the question does. */
  private static final double LEAST = 0.5;

  /** The least share of a request that speaks of a fact. */
  private static final double LEAST_SHARE = 0.15;

  /** A fact that is this near, compared with the nearest, may be meant as well. */
  private static final double AS_NEAR = 0.75;

  private static final int MOST_NAMED = 3;

  public FactBase {
    data = List.copyOf(data);
    requireNonNull(unknown);
    requireNonNull(cause);
    if (data.isEmpty()) {
      throw new IllegalArgumentException("a fact base holds at least one fact");
    }
  }

  /**
   * The answer to a request for data: one fact; where several are meant alike, which they are.
   * Empty when nothing that is known is asked for.
   */
  Optional<String> answer(Request asked) {
    var meant = meant(asked);
    return switch (meant.size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(meant.getFirst().told().answer());
      default -> Optional.of(which(meant));
    };
  }

  /** How much of a request speaks of the fact that is nearest to it. */
  double nearTo(Request asked) {
    return data.stream().mapToDouble(datum -> datum.nearTo(asked)).max().orElse(0);
  }

  private List<Datum> meant(Request asked) {
    double nearest = nearTo(asked);
    return nearest < Math.max(LEAST, LEAST_SHARE * asked.weight())
        ? List.of()
        : data.stream().filter(datum -> datum.nearTo(asked) >= AS_NEAR * nearest).toList();
  }

  private static String which(List<Datum> meant) {
    if (meant.size() > MOST_NAMED) {
      return "One thing at a time, please: say which figure you want.";
    }
    var names = meant.stream().map(Datum::name).toList();
    int last = names.size() - 1;
    return "Which do you mean: "
        + String.join(", ", names.subList(0, last))
        + " or "
        + names.get(last)
        + "?";
  }

  /**
   * What was found out.
   *
   * @param told the interviewer's words during the round
   */
  public List<Datum> found(Collection<String> told) {
    return data.stream()
        .filter(datum -> told.stream().anyMatch(text -> text.contains(datum.told().answer())))
        .toList();
  }

  public long clues() {
    return data.stream().filter(Datum::clue).count();
  }
}
