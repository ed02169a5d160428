package dev.pushback.core.interview;

import dev.pushback.core.scoring.Decision;
import dev.pushback.core.transcript.Wording;
import java.time.Instant;
import java.util.Optional;

/** How words are read again that a candidate points at; it can raise a check and nothing else. */
final class Appealing {
  private static final int MOST_APPEALS = 5;
  private static final int MOST_FOR_A_CHECK = 2;
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 60;

  private Appealing() {}

  static Move appeal(Interview in, Signal.Appeal appeal) {
    return closed(in, appeal.check()).map(Move::no).orElseGet(() -> pointing(in, appeal));
  }

  /** Why a check cannot be read again, whatever the words. */
  private static Optional<Refusal> closed(Interview in, String check) {
    var appeals = in.review().appeals();
    if (!in.rubricUnchanged()) {
      return Optional.of(Refusal.RUBRIC_CHANGED);
    }
    if (appeals.concerning(check).size() >= MOST_FOR_A_CHECK) {
      return Optional.of(Refusal.APPEALED_BEFORE);
    }
    if (!open(in, check)) {
      return Optional.of(Refusal.NO_SUCH_POINT);
    }
    if (in.talk().ledger().takenBack(check)) {
      return Optional.of(Refusal.TAKEN_BACK);
    }
    return left(in) > 0 ? Optional.empty() : Optional.of(Refusal.NO_APPEAL_LEFT);
  }

  static int left(Interview in) {
    return MOST_APPEALS - in.review().appeals().made().size();
  }

  private static boolean open(Interview in, String check) {
    return in.scorecard().lines().stream()
        .anyMatch(line -> line.check().id().equals(check) && line.decision() != Decision.CLEAR);
  }

  private static Move pointing(Interview in, Signal.Appeal appeal) {
    int words = Wording.of(appeal.words()).size();
    if (words < FEWEST_WORDS) {
      return Move.no(Refusal.POINT_AT_WORDS);
    }
    var places = in.transcript().places(appeal.words());
    return switch (places.size()) {
      case 0 -> Move.no(Refusal.WORDS_NOT_FOUND);
      case 1 ->
          words > MOST_WORDS
              ? Move.no(Refusal.TOO_MANY_WORDS)
              : at(in, new Fact.Appealed(appeal.check(), places.getFirst().text()));
      default -> Move.no(Refusal.SAID_MORE_THAN_ONCE);
    };
  }

  /** The same words for the same check would lead to the same. */
  private static Move at(Interview in, Fact.Appealed appealed) {
    return in.review().appeals().made().contains(appealed)
        ? Move.no(Refusal.SAME_WORDS)
        : Move.of(appealed);
  }

  static Move note(Interview in, Signal.Note note) {
    if (note.version() != in.version()) {
      return Move.no(Refusal.STALE);
    }
    var check = in.appeal().orElseThrow().check();
    var noted = noted(note, check);
    var after = in.after(new Entry(Instant.EPOCH, noted));
    var reconsidered =
        new Fact.Reconsidered(
            check,
            in.talk().ledger().decision(check),
            after.talk().ledger().decision(check),
            in.scorecard().overall(),
            after.scorecard().overall());
    return reconsidered.raised()
        ? Move.of(noted, reconsidered, Debriefing.scored(after))
        : Move.of(noted, reconsidered);
  }

  /** What was read about anything else than the check counts for nothing. */
  private static Fact.Noted noted(Signal.Note note, String check) {
    var noted = Desk.noted(note);
    var marks = noted.marks().stream().filter(mark -> mark.check().equals(check)).toList();
    return new Fact.Noted(noted.reader(), noted.gate(), marks, Optional.empty(), noted.flags());
  }
}
