package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import java.util.List;

/** What a signal leads to. */
public sealed interface Step {
  /** New facts, and the interview after them. */
  record Taken(List<Entry> entries, Interview next) implements Step {
    public Taken {
      entries = List.copyOf(entries);
      requireNonNull(next);
      if (entries.isEmpty()) {
        throw new IllegalArgumentException("a step that is taken leaves a fact");
      }
    }
  }

  /** Nothing changes. */
  record Refused(Refusal why) implements Step {
    public Refused {
      requireNonNull(why);
    }
  }
}
