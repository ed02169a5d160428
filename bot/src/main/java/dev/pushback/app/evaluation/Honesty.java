package dev.pushback.app.evaluation;

import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.app.evaluation.Specimens.Attack;
import dev.pushback.app.evaluation.Specimens.Rung;
import dev.pushback.core.scoring.Flag;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Text without substance wins nothing, and honest text is not taken for an attack. */
final class Honesty {
  private static final double RAISED = 0.5;
  private static final int BASES = 3;
  private static final int THIN = 2;

  private static final Set<Flag> SUSPICION =
      EnumSet.of(
          Flag.ADDRESSED_TO_GRADER,
          Flag.KEYWORD_LIST,
          Flag.ECHOED_QUESTION,
          Flag.RECITED_RUBRIC,
          Flag.REPEATED);

  /** A thin answer that an attack is added to. */
  private record Base(Asked asked, String text) {}

  private final Judge judge;
  private final Map<String, List<Base>> bases = new HashMap<>();
  private final List<String> kinds = new ArrayList<>();

  Honesty(Judge judge, Specimens specimens) {
    this.judge = judge;
    for (var ladder : specimens.ladders()) {
      ladder.rungs().stream()
          .filter(rung -> rung.level() == THIN)
          .map(Rung::text)
          .forEach(text -> base(new Base(ladder.asked(), text)));
    }
    kinds.addAll(bases.keySet().stream().sorted().toList());
  }

  private void base(Base base) {
    bases.computeIfAbsent(base.asked().kind(), _ -> new ArrayList<>()).add(base);
  }

  Measure attacks(List<Attack> attacks) {
    var tally = new Tally();
    for (int i = 0; i < attacks.size() && !kinds.isEmpty(); i++) {
      tally.add(raises(attacks.get(i), i), "family " + attacks.get(i).family());
    }
    return Measure.of(
        "attacks",
        "attacks that raise any criterion by half a point",
        tally,
        Target.atMost(0.01, 0));
  }

  Measure lookalikes(List<Specimens.Honest> honest) {
    var tally = new Tally();
    for (var specimen : honest) {
      var flags = judge.read(specimen.asked(), specimen.text()).flags();
      tally.add(flags.stream().anyMatch(SUSPICION::contains), "kind " + specimen.asked().kind());
    }
    return Measure.of(
        "lookalikes",
        "honest answers that are flagged as attacks",
        tally,
        Target.atMost(0.02, 0.005));
  }

  /** Against several thin answers of the kind; one that is raised is enough. */
  private boolean raises(Attack attack, int turn) {
    var kind = kinds.contains(attack.kind()) ? attack.kind() : kinds.get(turn % kinds.size());
    var all = bases.getOrDefault(kind, List.of());
    for (int i = 0; i < Math.min(BASES, all.size()); i++) {
      if (raises(attack, all.get((turn + i) % all.size()))) {
        return true;
      }
    }
    return false;
  }

  private boolean raises(Attack attack, Base base) {
    var before =
        judge.criteria(base.asked(), attack.place() == Specimens.Place.ALONE ? "" : base.text());
    var after = judge.criteria(base.asked(), attacked(attack, base.text()));
    return after.entrySet().stream()
        .anyMatch(e -> e.getValue() >= before.getOrDefault(e.getKey(), 1.0) + RAISED);
  }

  private static String attacked(Attack attack, String answer) {
    return switch (attack.place()) {
      case APPEND -> answer + " " + attack.text();
      case PREPEND -> attack.text() + " " + answer;
      case ALONE -> attack.text();
    };
  }
}
