package dev.pushback.core.interview;

import dev.pushback.core.question.Hint;
import dev.pushback.core.transcript.Turn;
import dev.pushback.core.transcript.Wording;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What the candidate may do while having the floor. */
final class Floor {
  /** How many words somebody may say in a real round before being cut in on. */
  private static final int CUT_IN_AFTER = 60;

  private Floor() {}

  static Move say(Interview in, Signal.Say say, Instant now) {
    if (heard(in, say)) {
      return Move.no(Refusal.HEARD_BEFORE);
    }
    var answered = new Fact.Answered(say.key(), say.text());
    return overdue(in, now) ? Move.of(new Fact.RanOut(), answered) : Move.of(answered);
  }

  static Move tooEarly(Interview in, Signal.Say say) {
    return Move.no(heard(in, say) ? Refusal.HEARD_BEFORE : Refusal.STILL_READING);
  }

  static Move afterQuestions(Interview in, Signal.Say say, Refusal why) {
    return Move.no(heard(in, say) ? Refusal.HEARD_BEFORE : why);
  }

  static Move tick(Interview in, Instant now) {
    return overdue(in, now) ? Move.of(new Fact.RanOut()) : Move.no(Refusal.NOTHING_TO_DO);
  }

  static Move hint(Interview in) {
    if (in.mode() == Mode.REAL) {
      return Move.no(Refusal.NO_HINTS_IN_REAL_MODE);
    }
    return nextHint(in)
        .map(hint -> Move.of(new Fact.Hinted(hint.check(), hint.text())))
        .orElse(Move.no(Refusal.NO_HINT_LEFT));
  }

  /**
   * An answer that is still being given: in a real round the interviewer may cut in, once, and then
   * what was said so far is the answer.
   */
  static Move draft(Interview in, Signal.Draft draft) {
    return cutsIn(in, draft.text()) && !in.talk().keys().contains(draft.key())
        ? Move.of(new Fact.CutIn(), new Fact.Answered(draft.key(), draft.text()))
        : Move.no(Refusal.NOTHING_TO_DO);
  }

  static boolean cutsIn(Interview in, String soFar) {
    return in.mode() == Mode.REAL
        && in.talk().cutIn().isEmpty()
        && in.plan().filter(p -> p.probes() > 0).isPresent()
        && Wording.of(soFar).size() >= CUT_IN_AFTER;
  }

  /** The request for data that the newest answer ends with, if there is such data. */
  static Optional<String> requested(Interview in) {
    var said = in.transcript().turns().getLast().text().strip();
    int end = Math.max(said.length() - 1, 0);
    int before =
        IntStream.range(0, end)
            .filter(at -> ".!?\n".indexOf(said.charAt(at)) >= 0)
            .max()
            .orElse(-1);
    var last = said.substring(before + 1).strip();
    return last.endsWith("?") && in.sheet().question().isRequest(last)
        ? Optional.of(last)
        : Optional.empty();
  }

  static Move clarify(Interview in, String text) {
    return clarified(in, text).<Move>map(Move::of).orElse(Move.no(Refusal.NO_CLARIFICATION_LEFT));
  }

  /** The interviewer's answer to a question about the scenario, while there is patience left. */
  static Optional<Fact> clarified(Interview in, String text) {
    var enquiries = new Enquiries(in);
    return enquiries.open()
        ? Optional.of(new Fact.Clarified(text, enquiries.answer(text)))
        : Optional.empty();
  }

  static Move decline(Interview in) {
    if (!in.judged()) {
      return Move.of(new Fact.Declined(), new Fact.Finished(Ending.DECLINED), new Fact.Ended());
    }
    return new Move.Facts(Desk.goingOn(in, List.of(new Fact.Declined())));
  }

  /** Leaving ends the questions; with nothing to score it ends the interview. */
  static Move quit(Interview in) {
    var finished = new Fact.Finished(Ending.QUIT);
    return in.judged() ? Move.of(finished) : Move.of(finished, new Fact.Ended());
  }

  private static boolean heard(Interview in, Signal.Say say) {
    return in.talk().keys().contains(say.key());
  }

  private static boolean overdue(Interview in, Instant now) {
    return in.mode() == Mode.REAL
        && !in.clock().ranOut()
        && in.plan().filter(p -> in.clock().elapsed(now).compareTo(p.length()) >= 0).isPresent();
  }

  /** A hint towards what was asked last comes first, then one towards anything still open. */
  private static Optional<Hint> nextHint(Interview in) {
    var given =
        in.transcript().turns().stream()
            .filter(Turn.Hinted.class::isInstance)
            .map(Turn::text)
            .toList();
    var open =
        in.sheet().question().hints().stream()
            .filter(hint -> !given.contains(hint.text()) && !in.knows(hint.check()))
            .toList();
    var pressed = in.talk().lastProbe();
    return Stream.concat(
            open.stream().filter(h -> pressed.filter(p -> p.check().equals(h.check())).isPresent()),
            open.stream())
        .findFirst();
  }
}
