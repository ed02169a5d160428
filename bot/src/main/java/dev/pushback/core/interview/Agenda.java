package dev.pushback.core.interview;

import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Pushback;
import dev.pushback.core.question.Step;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the interviewer brings into a round by itself: the next step of the task, or a card of the
 * deck. One comes after each follow-up that was chosen, so that a step is finished before the next
 * is told.
 */
final class Agenda {
  private final Interview in;
  private final List<Probe> all;

  Agenda(Interview in) {
    this.in = in;
    this.all =
        Stream.concat(
                in.sheet().question().materials().steps().stream().map(Step::probe),
                dealt(in).map(Pushback::probe))
            .toList();
  }

  /** As many cards as the round has follow-ups; the others stay in the deck for another round. */
  private static Stream<Pushback> dealt(Interview in) {
    int lot = in.plan().map(Plan::lot).orElse(0);
    int most = in.plan().map(Plan::probes).orElse(0);
    return in.sheet().question().materials().dealt(lot).stream().limit(most);
  }

  /** What is brought in now, if it is time for it. */
  Optional<Probe> due() {
    var asked = in.probes();
    boolean justChosen = !asked.isEmpty() && !all.contains(asked.getLast());
    return justChosen || spent() ? next() : Optional.empty();
  }

  /** What has not been brought in yet. */
  Optional<Probe> next() {
    return all.stream().filter(probe -> !in.probes().contains(probe)).findFirst();
  }

  /** Whether all follow-ups of the budget were asked; what is brought in costs none of it. */
  boolean spent() {
    long chosen = in.probes().stream().filter(probe -> !all.contains(probe)).count();
    return chosen >= in.plan().map(Plan::probes).orElse(0);
  }
}
