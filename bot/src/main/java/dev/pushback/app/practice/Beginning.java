package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Run;

/** What comes of the wish to sit down to a round. */
public sealed interface Beginning {
  /** The round is ready. */
  record Ready(Begun begun) implements Beginning {
    public Ready {
      requireNonNull(begun);
    }
  }

  /** The loop that was named has a scorecard for every round. */
  record Complete(Run run) implements Beginning {
    public Complete {
      requireNonNull(run);
    }
  }

  /** No question is all that was asked for. */
  record NoneFits(Order order) implements Beginning {
    public NoneFits {
      requireNonNull(order);
    }
  }

  /** There is no such loop. */
  record NoSuchLoop(String loop) implements Beginning {
    public NoSuchLoop {
      requireNonNull(loop);
    }
  }

  /** The person has no unfinished round with this id. */
  record NoSuchRound(String round) implements Beginning {
    public NoSuchRound {
      requireNonNull(round);
    }
  }

  /** The question of the unfinished round is no longer in the bank. */
  record Gone(String question) implements Beginning {
    public Gone {
      requireNonNull(question);
    }
  }
}
