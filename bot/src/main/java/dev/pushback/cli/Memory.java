package dev.pushback.cli;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Past;
import dev.pushback.app.history.AnotherExample;
import dev.pushback.app.history.StoryBank;
import dev.pushback.app.history.Told;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.question.Probe;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the person at this terminal told in earlier rounds, looked up while another is held. */
final class Memory implements Function<Interview, Optional<Probe>> {
  private final Library library;
  private final Journal journal;
  private final InterviewId own;
  private final InstantSource clock;

  /**
   * @param own the round that is held now, which is no earlier one
   */
  Memory(Library library, Journal journal, InterviewId own, InstantSource clock) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.own = requireNonNull(own);
    this.clock = requireNonNull(clock);
  }

  /** The follow-up to a story that was told before for another question, if it was. */
  @Override
  public Optional<Probe> apply(Interview now) {
    if (!StoryBank.RUBRICS.contains(now.sheet().rubric().id())) {
      return Optional.empty();
    }
    try {
      return stories()
          .recalls(new Told(own.value(), clock.instant(), now))
          .map(
              recalled ->
                  AnotherExample.probe(recalled, ZoneId.systemDefault(), now.probes().size()));
    } catch (JournalException _) {
      return Optional.empty();
    }
  }

  /** The stories of all rounds but this one. */
  private StoryBank stories() throws JournalException {
    return StoryBank.of(
        rounds(library, journal).stream()
            .filter(told -> !told.interview().equals(own.value()))
            .toList());
  }

  /** What is known of the person when the next question is chosen. */
  static Past past(Library library, Journal journal) throws JournalException {
    return Past.of(rounds(library, journal), library.loops());
  }

  /**
   * All rounds so far, newest first; without those whose question is no longer in the bank, and
   * without any that is damaged.
   */
  static List<Told> rounds(Library library, Journal journal) throws JournalException {
    var rounds = new ArrayList<Told>();
    for (var kept : journal.kept(Practice.HERE)) {
      var sheet = library.sheet(kept.question());
      if (sheet.isPresent()) {
        told(kept, sheet.get(), journal).ifPresent(rounds::add);
      }
    }
    return rounds;
  }

  private static Optional<Told> told(Journal.Kept kept, Sheet sheet, Journal journal)
      throws JournalException {
    try {
      var round = Interview.fold(sheet, journal.entries(kept.interview()));
      return Optional.of(new Told(kept.interview().value(), kept.begun(), round));
    } catch (JournalException.Broken _) {
      return Optional.empty();
    }
  }
}
