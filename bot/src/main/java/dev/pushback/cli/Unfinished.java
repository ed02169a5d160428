package dev.pushback.cli;

import dev.pushback.app.casting.Library;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Sheet;
import java.util.List;
import java.util.Optional;

/** The rounds that were begun and not brought to their end, newest first. */
final class Unfinished {
  private final Library library;
  private final Journal journal;
  private final List<Journal.Kept> rounds;

  Unfinished(Library library, Journal journal) throws JournalException {
    this.library = library;
    this.journal = journal;
    this.rounds = journal.kept(Practice.HERE).stream().filter(k -> !k.over()).toList();
  }

  /** The newest of them, to be taken up. */
  Optional<Begun> newest() throws Failure, JournalException {
    return rounds.isEmpty() ? Optional.empty() : Optional.of(takenUp(rounds.getFirst()));
  }

  /** The one with this name, to be taken up. */
  Begun named(String wanted) throws Failure, JournalException {
    for (var kept : rounds) {
      if (kept.interview().value().equals(wanted)) {
        return takenUp(kept);
      }
    }
    throw new Failure(
        Exit.NOT_FOUND,
        "There is no unfinished round \"" + wanted + "\"; \"pushback sessions\" lists yours.");
  }

  /** Said before another round is begun, if any can be taken up. */
  Optional<String> notice() {
    var open = rounds.stream().filter(kept -> sheet(kept).isPresent()).toList();
    if (open.isEmpty()) {
      return Optional.empty();
    }
    var newest = open.getFirst();
    var title = "\"" + sheet(newest).map(s -> s.question().title()).orElse("") + "\"";
    var said =
        open.size() == 1
            ? "Your round " + title + " is still unfinished."
            : open.size() + " rounds are still unfinished, the newest is " + title + ".";
    return Optional.of(
        said + " To take it up later: pushback practice --resume " + newest.interview());
  }

  private Begun takenUp(Journal.Kept kept) throws Failure, JournalException {
    var sheet =
        sheet(kept)
            .orElseThrow(
                () ->
                    new Failure(
                        Exit.NOT_FOUND,
                        "The question of your unfinished round, "
                            + kept.question()
                            + ", is no longer in the bank. Begin another: pushback practice"
                            + " --new"));
    var seat = new Seat(Practice.HERE, kept.interview(), sheet);
    return new Begun(seat, journal.entries(kept.interview()));
  }

  private Optional<Sheet> sheet(Journal.Kept kept) {
    return library.sheet(kept.question());
  }
}
