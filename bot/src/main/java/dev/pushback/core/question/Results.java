package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What an experiment showed, as ranges: every round draws a table of its own from them.
 *
 * @param looks how often somebody looked before the end; 1 for once, at the end
 * @param weekly relative change of the first row per week; may be empty
 * @param planted what is wrong or in conflict in every table that can be drawn
 */
public record Results(
    Range control,
    Range treatment,
    int days,
    int looks,
    List<Row> rows,
    Optional<Retention> retention,
    List<Range> weekly,
    Set<String> planted) {
  public Results {
    requireNonNull(control);
    requireNonNull(treatment);
    rows = List.copyOf(rows);
    requireNonNull(retention);
    weekly = List.copyOf(weekly);
    planted = Set.copyOf(planted);
    if (rows.isEmpty()) {
      throw new IllegalArgumentException("a table has at least one row");
    }
  }

  /** What a row is for. */
  public enum Role {
    PRIMARY,
    SECONDARY,
    GUARDRAIL
  }

  /**
   * A share of people in both arms.
   *
   * @param control between 0 and 1
   * @param effect relative change in the treatment
   */
  public record Row(String name, Role role, Range control, Range effect) {
    public Row {
      requireNonNull(name);
      requireNonNull(role);
      requireNonNull(control);
      requireNonNull(effect);
    }
  }

  /** How many of each arm are still there, by day. */
  public record Retention(SortedMap<Integer, Double> control, Map<Integer, Range> effect) {
    public Retention {
      control = new TreeMap<>(control);
      effect = Map.copyOf(effect);
      if (!control.keySet().equals(effect.keySet())) {
        throw new IllegalArgumentException("both arms are counted on the same days");
      }
    }
  }
}
