package dev.pushback.core.interview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The checks that a candidate had read again.
 *
 * @param made oldest first
 * @param read what came of them; one may still be read
 */
record Appeals(List<Fact.Appealed> made, List<Fact.Reconsidered> read) {
  static final Appeals NONE = new Appeals(List.of(), List.of());

  Appeals {
    made = List.copyOf(made);
    read = List.copyOf(read);
  }

  Appeals plus(Fact.Appealed appealed) {
    var more = new ArrayList<>(made);
    more.add(appealed);
    return new Appeals(more, read);
  }

  Appeals plus(Fact.Reconsidered reconsidered) {
    var more = new ArrayList<>(read);
    more.add(reconsidered);
    return new Appeals(made, more);
  }

  Optional<Fact.Appealed> underWay() {
    return made.size() > read.size() ? Optional.of(made.getLast()) : Optional.empty();
  }

  List<Fact.Appealed> concerning(String check) {
    return made.stream().filter(appealed -> appealed.check().equals(check)).toList();
  }
}
