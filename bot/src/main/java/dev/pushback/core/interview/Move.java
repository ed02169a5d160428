package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What the rules decide: facts to add, or a refusal. */
sealed interface Move {
  record Facts(List<Fact> facts) implements Move {
    public Facts {
      facts = List.copyOf(facts);
    }
  }

  record No(Refusal why) implements Move {
    public No {
      requireNonNull(why);
    }
  }

  static Move of(Fact... facts) {
    return new Facts(List.of(facts));
  }

  static Move no(Refusal why) {
    return new No(why);
  }
}
