package dev.pushback.core.interview;

import dev.pushback.core.probing.ProbeChooser;
import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.transcript.Turn;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the interviewer does once an answer was read: follow up, ask for more, or end the questions.
 */
final class Desk {
  private static final int MAX_ENCOURAGEMENTS = 2;
  private static final int CLOSES_A_CRITERION = 2;

  private Desk() {}

  static Move note(Interview in, Signal.Note note) {
    if (note.version() != in.version()) {
      return Move.no(Refusal.STALE);
    }
    var noted = noted(note);
    return new Move.Facts(
        note.reading()
            .gate()
            .map(gate -> nothingToJudge(in, noted, gate))
            .orElseGet(() -> answered(in, noted, note.aside())));
  }

  static Fact.Noted noted(Signal.Note note) {
    var reading = note.reading();
    return new Fact.Noted(
        note.reader(), reading.gate(), marks(reading), reading.outcome(), reading.flags());
  }

  /** The facts, and what the interviewer does after them. */
  static List<Fact> goingOn(Interview in, List<Fact> facts) {
    var after = in;
    for (var fact : facts) {
      after = after.after(new Entry(Instant.EPOCH, fact));
    }
    return plus(facts, next(after));
  }

  /** An answer that ends by asking for data is told it, and the candidate goes on. */
  private static List<Fact> answered(Interview in, Fact.Noted noted, Optional<Probe> aside) {
    if (in.clock().ranOut()) {
      return goingOn(in, List.of(noted));
    }
    if (aside.isPresent() && hasRoomFor(in)) {
      return List.of(noted, new Fact.Probed(aside.get()));
    }
    return Floor.requested(in)
        .flatMap(asked -> Floor.clarified(in, asked))
        .map(told -> List.of(noted, told))
        .orElseGet(() -> goingOn(in, List.of(noted)));
  }

  /** An aside costs a follow-up, and one a round is enough. */
  private static boolean hasRoomFor(Interview in) {
    return !new Agenda(in).spent()
        && in.probes().stream().noneMatch(probe -> probe.check().isEmpty());
  }

  private static List<Fact> nothingToJudge(Interview in, Fact.Noted noted, Gate gate) {
    boolean late = in.clock().ranOut();
    if (gate == Gate.CLARIFYING && !late) {
      var asked = in.transcript().turns().getLast().text();
      var told = Floor.clarified(in, asked);
      if (told.isPresent()) {
        return List.of(noted, told.get());
      }
    }
    if (in.judged()) {
      return goingOn(in, List.of(noted, new Fact.Declined()));
    }
    if (late) {
      return List.of(noted, new Fact.Finished(Ending.CLOCK), new Fact.Ended());
    }
    long answers = in.talk().count(Turn.Said.class) - in.talk().count(Turn.Told.class);
    boolean patient = answers <= MAX_ENCOURAGEMENTS;
    return patient
        ? List.of(noted, new Fact.Encouraged(gate))
        : List.of(noted, new Fact.Finished(Ending.NOTHING_TO_JUDGE), new Fact.Ended());
  }

  private static Fact next(Interview in) {
    if (in.clock().ranOut()) {
      return new Fact.Finished(Ending.CLOCK);
    }
    var agenda = new Agenda(in);
    var due = agenda.due();
    if (due.isPresent()) {
      return new Fact.Probed(due.get());
    }
    if (agenda.spent()) {
      return new Fact.Finished(Ending.BUDGET);
    }
    return choose(in)
        .or(agenda::next)
        .<Fact>map(Fact.Probed::new)
        .orElse(new Fact.Finished(Ending.COVERAGE));
  }

  /** In real mode conviction is tested too: once, a challenge that is wrong. */
  private static Optional<Probe> choose(Interview in) {
    var question = in.sheet().question();
    var state =
        new ProbeChooser.State(
            in.rubric(),
            question.pushbacks(),
            question.asks(),
            in.talk().ledger(),
            in.probes(),
            closedLines(in));
    var conviction =
        in.mode() == Mode.REAL ? ProbeChooser.conviction(state) : Optional.<Probe>empty();
    return conviction.or(() -> ProbeChooser.next(state));
  }

  /** Every check the candidate passed on, and every criterion passed on twice. */
  private static Set<String> closedLines(Interview in) {
    var rubric = in.sheet().rubric();
    var declined = in.talk().declined();
    var closed = new HashSet<>(declined);
    for (var criterion : rubric.criteria()) {
      long passed =
          criterion.checks().stream().filter(check -> declined.contains(check.id())).count();
      if (passed >= CLOSES_A_CRITERION) {
        criterion.checks().forEach(check -> closed.add(check.id()));
      }
    }
    return closed;
  }

  private static List<Fact.Mark> marks(Reading reading) {
    return reading.findings().stream()
        .map(
            finding ->
                new Fact.Mark(
                    finding.check(),
                    finding.decision(),
                    finding.quote().map(quote -> quote.text()).orElse(""),
                    finding.why()))
        .toList();
  }

  private static List<Fact> plus(List<Fact> facts, Fact last) {
    var all = new ArrayList<>(facts);
    all.add(last);
    return all;
  }
}
