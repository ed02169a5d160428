package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Interview;
import java.util.List;

/** What happened in a round at one stroke, and the round before and after it. */
record News(Interview before, List<Entry> entries, Interview after) {
  News {
    requireNonNull(before);
    entries = List.copyOf(entries);
    requireNonNull(after);
  }

  static News of(Interview before, List<Entry> entries) {
    var after = before;
    for (var entry : entries) {
      after = after.after(entry);
    }
    return new News(before, entries, after);
  }
}
