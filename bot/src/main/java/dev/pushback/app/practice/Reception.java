package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Casting;
import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Wish;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.loop.Round;
import dev.pushback.core.rubric.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;

/** Receives a person who wants to sit down: takes up what was left, or draws something new. */
public final class Reception {
  private static final String QUICK = "quick";
  private static final int PROBES = 3;

  private final Library library;
  private final Journal journal;
  private final Casting casting;

  public Reception(Library library, Journal journal, RandomGenerator chance) {
    this.library = requireNonNull(library);
    this.journal = requireNonNull(journal);
    this.casting = new Casting(library, chance);
  }

  /** An id for a round of somebody who has none to give. */
  public InterviewId freshId() {
    return new InterviewId(casting.token());
  }

  /**
   * The round to sit down to. Nothing is opened here.
   *
   * @param fresh the id that the round gets if it is a new one
   */
  public Beginning begin(Person person, Order order, InterviewId fresh, Instant now)
      throws JournalException {
    var rounds = new Rounds(library, journal, person);
    if (order.loop().isPresent()) {
      var loop = LoopRuns.loop(library, order.loop().get());
      return loop.isEmpty()
          ? new Beginning.NoSuchLoop(order.loop().get())
          : new LoopRuns(loop.get(), rounds).begin(order, casting, fresh, now);
    }
    if (order.resume().isPresent()) {
      return resumed(rounds, order.resume().get());
    }
    var left = order.fresh() ? List.<Journal.Kept>of() : rounds.unfinished();
    return left.isEmpty() ? drawn(rounds, order, fresh, now) : rounds.takenUp(left.getFirst());
  }

  private static Beginning resumed(Rounds rounds, String wanted) throws JournalException {
    for (var kept : rounds.unfinished()) {
      if (kept.interview().value().equals(wanted)) {
        return rounds.takenUp(kept);
      }
    }
    return new Beginning.NoSuchRound(wanted);
  }

  private Beginning drawn(Rounds rounds, Order order, InterviewId fresh, Instant now)
      throws JournalException {
    var past = rounds.past();
    var wish =
        new Wish(
            order.question(),
            order.kind().map(Set::of).orElse(Set.of()),
            types(order, !past.due(now).isEmpty()),
            order.role().map(Set::of).orElse(Set.of()),
            order.team(),
            order.level().orElse(Seniority.MID));
    var drawn = casting.draw(wish, past, now);
    if (drawn.isEmpty()) {
      return new Beginning.NoneFits(order);
    }
    var sheet = drawn.get().sheet();
    return new Beginning.Ready(
        new Begun(
            rounds.seat(fresh, sheet),
            List.of(),
            Optional.of(plan(order, sheet)),
            drawn.get().back()));
  }

  /**
   * @param due whether something comes back, for which any round will do
   */
  private Set<String> types(Order order, boolean due) {
    boolean chosen = order.question().isPresent() || order.kind().isPresent();
    return order
        .round()
        .map(Set::of)
        .orElseGet(() -> due || chosen ? Set.of() : quick().map(Round::types).orElse(Set.of()));
  }

  /** The round that is held when nothing else was asked for. */
  private Optional<Round> quick() {
    return LoopRuns.loop(library, QUICK).map(loop -> loop.rounds().getFirst());
  }

  private Plan plan(Order order, Sheet sheet) {
    int probes = order.probes().or(() -> quick().map(Round::probes)).orElse(PROBES);
    return new Plan(
        order.mode().orElse(Mode.PRACTICE),
        order.minutes().map(Duration::ofMinutes).orElse(sheet.question().length()),
        probes,
        order.level().orElse(Seniority.MID),
        casting.lot(),
        Optional.empty());
  }
}
