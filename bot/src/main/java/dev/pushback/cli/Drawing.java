package dev.pushback.cli;

import dev.pushback.app.casting.Casting;
import dev.pushback.app.casting.Library;
import dev.pushback.app.casting.Past;
import dev.pushback.app.casting.Wish;
import dev.pushback.app.session.InterviewId;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.loop.Round;
import dev.pushback.core.rubric.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;

/** Draws a round by itself: a question that fits what was asked for, and how it is held. */
final class Drawing {
  private static final int PROBES = 3;

  private final Library library;
  private final Order order;
  private final Casting casting;

  Drawing(Library library, Order order, Casting casting) {
    this.library = library;
    this.order = order;
    this.casting = casting;
  }

  /**
   * @param past what the person has been through
   */
  Begun draw(Past past, Instant now) throws Failure {
    var wish =
        new Wish(
            order.question(),
            order.kind().map(Set::of).orElse(Set.of()),
            types(!past.due(now).isEmpty()),
            Set.of(),
            order.team(),
            order.level().orElse(Seniority.MID));
    var drawn = casting.draw(wish, past, now);
    if (drawn.isEmpty()) {
      throw noQuestion();
    }
    return Begun.opened(new InterviewId(casting.token()), drawn.get(), plan(drawn.get().sheet()));
  }

  /**
   * @param due whether something comes back, for which any round will do
   */
  private Set<String> types(boolean due) {
    return order
        .round()
        .map(Set::of)
        .orElseGet(
            () ->
                due || order.question().isPresent() || order.kind().isPresent()
                    ? Set.of()
                    : quick().map(Round::types).orElse(Set.of()));
  }

  /** Names the one that is not known, or else says that they do not go together. */
  private Failure noQuestion() throws Failure {
    Known.questions(library).require(order.question(), Exit.NOT_FOUND);
    Known.kinds(library).require(order.kind(), Exit.NOT_FOUND);
    Known.rounds(library).require(order.round(), Exit.NOT_FOUND);
    var asked = new ArrayList<String>();
    order.question().ifPresent(name -> asked.add("question " + name));
    order.kind().ifPresent(name -> asked.add("kind " + name));
    order.round().ifPresent(name -> asked.add("round " + name));
    order.team().ifPresent(name -> asked.add("team " + name));
    return new Failure(
        Exit.NOT_FOUND,
        "No question is all of this: "
            + String.join(", ", asked)
            + ".\nTo see what there is: pushback questions (--help tells how to choose).");
  }

  /** The round that is held when nothing else was asked for. */
  private Optional<Round> quick() {
    return library.loops().stream()
        .filter(loop -> loop.id().equals("quick"))
        .findFirst()
        .map(loop -> loop.rounds().getFirst());
  }

  private Plan plan(Sheet sheet) {
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
