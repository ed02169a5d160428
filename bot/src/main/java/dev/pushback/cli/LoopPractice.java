package dev.pushback.cli;

import dev.pushback.app.casting.Casting;
import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Run;
import dev.pushback.app.casting.Wish;
import dev.pushback.app.history.Told;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Seat;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.edge.terminal.CommitteeView;
import dev.pushback.edge.terminal.Page;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The rounds of one loop, one after another, over as many sittings as it takes. */
final class LoopPractice {
  private final Library library;
  private final Journal journal;
  private final Loop loop;

  LoopPractice(Library library, Journal journal, String loop) throws Failure {
    this.library = library;
    this.journal = journal;
    this.loop = loop(library, loop);
  }

  static Loop loop(Library library, String wanted) throws Failure {
    return library.loops().stream()
        .filter(loop -> loop.id().equals(wanted))
        .findFirst()
        .orElseThrow(
            () ->
                new Failure(
                    Exit.NOT_FOUND,
                    "There is no loop \""
                        + wanted
                        + "\"; there are: "
                        + library.loops().stream().map(Loop::id).collect(Collectors.joining(", "))
                        + "."));
  }

  static boolean isKnown(Library library, String loop) {
    return library.loops().stream().anyMatch(known -> known.id().equals(loop));
  }

  /** The newest going through the loop, complete or not. */
  Optional<Run> run() throws JournalException {
    return runs().stream().findFirst();
  }

  /** The newest going through the loop that the committee has decided about. */
  Optional<Run> decided() throws JournalException {
    return runs().stream().filter(Run::complete).findFirst();
  }

  /** Every going through the loop, newest first. */
  List<Run> runs() throws JournalException {
    return Run.all(loop, Memory.rounds(library, journal).stream().map(Told::round).toList());
  }

  /**
   * The round to hold now: the one that was left, or the next one.
   *
   * @param afresh whether to begin at the first round whatever was held before
   */
  Begun begin(Casting casting, Mode mode, Optional<Seniority> level, boolean afresh)
      throws Failure, JournalException {
    var run = run().filter(found -> !afresh && !found.complete());
    var left = run.flatMap(Run::unfinished);
    if (left.isPresent()) {
      for (var told : Memory.rounds(library, journal)) {
        if (told.round().equals(left.get())) {
          return new Begun(seat(told), journal.entries(new InterviewId(told.interview())));
        }
      }
    }
    var round = run.flatMap(Run::next).orElse(loop.rounds().getFirst());
    var id = run.map(Run::id).orElseGet(casting::token);
    var seniority = level.or(() -> run.map(LoopPractice::level)).orElse(Seniority.MID);
    var wish = Wish.ofLoop(round.types(), loop.role(), seniority);
    var drawn =
        casting
            .draw(wish, Memory.past(library, journal), Practice.CLOCK.instant())
            .orElseThrow(() -> new Failure(Exit.NOT_FOUND, "No question fits " + round.name()));
    var part = new Part(id, loop.id(), loop.version(), round.id());
    var plan =
        new Plan(mode, round.length(), round.probes(), seniority, casting.lot(), Optional.of(part));
    return Begun.opened(new InterviewId(casting.token()), drawn, plan);
  }

  private static Seniority level(Run run) {
    return run.held().getFirst().seniority();
  }

  private static Seat seat(Told told) {
    return new Seat(Practice.HERE, new InterviewId(told.interview()), told.round().sheet());
  }

  /** Where in the loop a round stands, told before it begins. */
  String heading(Part part) {
    return loop.rounds().stream()
        .filter(round -> round.id().equals(part.round()))
        .findFirst()
        .map(
            round ->
                "%s, round %d of %d: %s. What it tests: %s."
                    .formatted(
                        loop.name(),
                        loop.rounds().indexOf(round) + 1,
                        loop.rounds().size(),
                        round.name(),
                        round.pillar()))
        .orElse(loop.name());
  }

  /** What follows a round: which one is next, or the committee's decision. */
  Page after(Run run, int columns) throws JournalException {
    if (run.complete()) {
      return CommitteeView.of(loop, run.decision(), columns)
          .blank()
          .text(0, "A whole card: pushback sessions ROUND")
          .text(0, "Once more from the first round: " + command() + " --new");
    }
    var page = Page.of(columns, "").text(0, next(run));
    return runs().getFirst().equals(run)
        ? page.text(0, "Go on whenever you like: " + command())
        : page.text(0, "You have begun this loop anew since, and go on there: " + command());
  }

  /** How far a run has come, and the round that is next in it. */
  String next(Run run) {
    return run.next()
        .map(
            round ->
                "%d of %d rounds of the loop have a scorecard. Next: %s, %d minutes."
                    .formatted(
                        run.done(), loop.rounds().size(), round.name(), round.length().toMinutes()))
        .orElse("Every round of the loop has a scorecard.");
  }

  private String command() {
    return "pushback practice --loop " + loop.id();
  }
}
