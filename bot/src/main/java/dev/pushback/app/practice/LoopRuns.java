package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Casting;
import dev.pushback.app.casting.Drawn;
import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Run;
import dev.pushback.app.casting.Wish;
import dev.pushback.app.history.Told;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import dev.pushback.core.rubric.Seniority;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A person's goings through one loop, round after round, over as many days as it takes. */
public final class LoopRuns {
  private final Loop loop;
  private final Rounds rounds;

  public LoopRuns(Loop loop, Rounds rounds) {
    this.loop = requireNonNull(loop);
    this.rounds = requireNonNull(rounds);
  }

  /** The loop with this id. */
  public static Optional<Loop> loop(Library library, String id) {
    return library.loops().stream().filter(loop -> loop.id().equals(id)).findFirst();
  }

  public Loop loop() {
    return loop;
  }

  /** The newest going through the loop, complete or not. */
  public Optional<Run> newest() throws JournalException {
    return all().stream().findFirst();
  }

  /** The newest going through the loop that the committee has decided about. */
  public Optional<Run> decided() throws JournalException {
    return all().stream().filter(Run::complete).findFirst();
  }

  /** Every going through the loop, newest first. */
  public List<Run> all() throws JournalException {
    return Run.all(loop, rounds.told().stream().map(Told::round).toList());
  }

  /** The round to hold now: the one that was left, or the next one. */
  Beginning begin(Order order, Casting casting, InterviewId fresh, Instant now)
      throws JournalException {
    var run = newest().filter(_ -> !order.fresh());
    if (run.isPresent() && run.get().complete()) {
      return new Beginning.Complete(run.get());
    }
    var left = run.flatMap(Run::unfinished);
    if (left.isPresent()) {
      for (var told : rounds.told()) {
        if (told.round().equals(left.get())) {
          return rounds.takenUp(told);
        }
      }
    }
    return next(order, run, casting, fresh, now);
  }

  private Beginning next(
      Order order, Optional<Run> run, Casting casting, InterviewId fresh, Instant now)
      throws JournalException {
    var round = run.flatMap(Run::next).orElse(loop.rounds().getFirst());
    var level = order.level().or(() -> run.map(LoopRuns::level)).orElse(Seniority.MID);
    var wish = Wish.ofLoop(round.types(), loop.role(), level);
    var drawn = casting.draw(wish, rounds.past(), now);
    if (drawn.isEmpty()) {
      return new Beginning.NoneFits(order);
    }
    var id = run.map(Run::id).orElseGet(casting::token);
    var plan = plan(order.mode().orElse(Mode.REAL), round, level, casting.lot(), id);
    return new Beginning.Ready(begun(fresh, drawn.get(), plan));
  }

  private Plan plan(Mode mode, Round round, Seniority level, int lot, String run) {
    var part = new Part(run, loop.id(), loop.version(), round.id());
    return new Plan(mode, round.length(), round.probes(), level, lot, Optional.of(part));
  }

  private Begun begun(InterviewId fresh, Drawn drawn, Plan plan) {
    var seat = rounds.seat(fresh, drawn.sheet());
    return new Begun(seat, List.of(), Optional.of(plan), drawn.back());
  }

  private static Seniority level(Run run) {
    return run.held().getFirst().seniority();
  }
}
