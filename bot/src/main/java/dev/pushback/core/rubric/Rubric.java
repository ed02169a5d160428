package dev.pushback.core.rubric;

import static java.util.Objects.requireNonNull;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A written standard for one kind of answer.
 *
 * @param hash a fingerprint of the file it was loaded from; scores of different hashes are never
 *     compared
 * @param lexicon word classes and relations of its own, in the embedded reader's language
 * @param kind the kind of question it judges by default, for example {@code metric}
 * @param habits which checks and kinds of follow-up interviewers press on more or less readily
 */
public record Rubric(
    String id,
    int version,
    String hash,
    String name,
    String kind,
    String about,
    List<Criterion> criteria,
    List<Cap> caps,
    List<String> lexicon,
    List<Habit> habits,
    Map<String, Criterion> criterionByCheck) {

  public Rubric(
      String id,
      int version,
      String hash,
      String name,
      String kind,
      String about,
      List<Criterion> criteria,
      List<Cap> caps,
      List<String> lexicon,
      List<Habit> habits) {
    this(id, version, hash, name, kind, about, criteria, caps, lexicon, habits, byCheck(criteria));
  }

  public Rubric(
      String id,
      int version,
      String hash,
      String name,
      String kind,
      String about,
      List<Criterion> criteria,
      List<Cap> caps,
      List<String> lexicon) {
    this(id, version, hash, name, kind, about, criteria, caps, lexicon, List.of());
  }

  public Rubric {
    requireNonNull(id);
    requireNonNull(hash);
    requireNonNull(name);
    requireNonNull(kind);
    requireNonNull(about);
    criteria = List.copyOf(criteria);
    caps = List.copyOf(caps);
    lexicon = List.copyOf(lexicon);
    habits = List.copyOf(habits);
    criterionByCheck = Map.copyOf(criterionByCheck);
  }

  /**
   * How readily interviewers press on a check or with a kind of follow-up; 0 if nothing is said.
   */
  public int pull(String of) {
    return habits.stream().filter(h -> h.of().equals(of)).mapToInt(Habit::pull).sum();
  }

  /** The same rubric with the weights that its criteria have at a level. */
  public Rubric at(Seniority level) {
    var own = criteria.stream().map(criterion -> criterion.at(level)).toList();
    return own.equals(criteria)
        ? this
        : new Rubric(id, version, hash, name, kind, about, own, caps, lexicon, habits);
  }

  /** Every check, criterion by criterion. */
  public Stream<Check> checks() {
    return criteria.stream().flatMap(criterion -> criterion.checks().stream());
  }

  public Optional<Check> check(String id) {
    return checks().filter(check -> check.id().equals(id)).findFirst();
  }

  /** The criterion that a check of this rubric belongs to. */
  public Criterion criterionOf(Check check) {
    return requireNonNull(criterionByCheck.get(check.id()), "not a check of this rubric");
  }

  /** Whether two check ids belong to one criterion. */
  public boolean sameCriterion(String one, String other) {
    var criterion = criterionByCheck.get(one);
    return criterion != null && criterion.equals(criterionByCheck.get(other));
  }

  private static Map<String, Criterion> byCheck(List<Criterion> criteria) {
    var map = new LinkedHashMap<String, Criterion>();
    for (var criterion : criteria) {
      for (var check : criterion.checks()) {
        if (map.put(check.id(), criterion) != null) {
          throw new IllegalArgumentException("check " + check.id() + " is listed twice");
        }
      }
    }
    return map;
  }
}
