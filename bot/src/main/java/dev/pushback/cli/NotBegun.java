package dev.pushback.cli;

import dev.pushback.app.casting.Library;
import dev.pushback.app.practice.Beginning;
import dev.pushback.app.practice.Begun;
import dev.pushback.app.practice.Order;
import java.util.ArrayList;

/** Why a person could not sit down to a round, in words. */
final class NotBegun {
  private final Library library;

  NotBegun(Library library) {
    this.library = library;
  }

  /** The round, or the failure that tells why there is none. */
  Begun demand(Beginning beginning) throws Failure {
    return switch (beginning) {
      case Beginning.Ready(var begun) -> begun;
      case Beginning.NoneFits(var order) -> throw noneFits(order);
      case Beginning.NoSuchLoop(var loop) -> throw LoopStatus.noSuchLoop(library, loop);
      case Beginning.NoSuchRound(var round) ->
          throw new Failure(
              Exit.NOT_FOUND,
              "There is no unfinished round \"" + round + "\"; \"pushback sessions\" lists yours.");
      case Beginning.Gone(var question) ->
          throw new Failure(
              Exit.NOT_FOUND,
              "The question of your unfinished round, "
                  + question
                  + ", is no longer in the bank. Begin another: pushback practice --new");
      case Beginning.Complete _ -> throw new IllegalStateException("told before");
    };
  }

  /** Names the one that is not known, or else says that they do not go together. */
  private Failure noneFits(Order order) throws Failure {
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
}
