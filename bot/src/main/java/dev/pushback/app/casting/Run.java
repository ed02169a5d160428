package dev.pushback.app.casting;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.committee.Committee;
import dev.pushback.core.committee.Decision;
import dev.pushback.core.committee.Sealed;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import java.util.List;
import java.util.Optional;

/**
 * One going through a loop, over as many sittings as it takes: nothing but the rounds that belong
 * to it, newest first. A round without anything that could be judged is held again.
 */
public record Run(String id, Loop loop, List<Interview> held) {
  public Run {
    requireNonNull(id);
    requireNonNull(loop);
    held = List.copyOf(held);
  }

  /**
   * The newest run through a loop.
   *
   * @param interviews of one person, newest first
   */
  public static Optional<Run> latest(Loop loop, List<Interview> interviews) {
    return all(loop, interviews).stream().findFirst();
  }

  /**
   * All runs through a loop, newest first.
   *
   * @param interviews of one person, newest first
   */
  public static List<Run> all(Loop loop, List<Interview> interviews) {
    return interviews.stream()
        .flatMap(interview -> part(interview).stream())
        .filter(part -> part.loop().equals(loop.id()))
        .map(Part::run)
        .distinct()
        .map(id -> new Run(id, loop, interviews.stream().filter(in -> isOf(id, in)).toList()))
        .toList();
  }

  /**
   * The ids of all runs whose cards the committee has opened.
   *
   * @param interviews of one person, newest first
   */
  static List<String> decided(List<Loop> loops, List<Interview> interviews) {
    return loops.stream()
        .flatMap(loop -> all(loop, interviews).stream())
        .filter(Run::complete)
        .map(Run::id)
        .toList();
  }

  static boolean isOf(String run, Interview interview) {
    return part(interview).filter(part -> part.run().equals(run)).isPresent();
  }

  private static Optional<Part> part(Interview interview) {
    return interview.plan().flatMap(Plan::part);
  }

  /** The round that was begun and not brought to its end. */
  public Optional<Interview> unfinished() {
    return held.stream().filter(in -> !(in.stage() instanceof Stage.Over)).findFirst();
  }

  /** The round that comes next, if any is left. */
  public Optional<Round> next() {
    return loop.rounds().stream().filter(round -> scored(round).isEmpty()).findFirst();
  }

  public boolean complete() {
    return next().isEmpty();
  }

  /** How many rounds have a scorecard. */
  public long done() {
    return loop.rounds().stream().filter(round -> scored(round).isPresent()).count();
  }

  /** What the committee makes of the cards that are in. */
  public Decision decision() {
    var cards =
        loop.rounds().stream()
            .flatMap(round -> scored(round).map(in -> sealed(round, in)).stream())
            .toList();
    return Committee.decide(loop, cards);
  }

  private static Sealed sealed(Round round, Interview in) {
    return Sealed.of(round.id(), in.sheet().question().round(), in.scorecard(), in.seniority());
  }

  private Optional<Interview> scored(Round round) {
    return held.stream()
        .filter(in -> part(in).filter(part -> part.round().equals(round.id())).isPresent())
        .filter(in -> in.stage() instanceof Stage.Over && in.scored().isPresent())
        .findFirst();
  }
}
