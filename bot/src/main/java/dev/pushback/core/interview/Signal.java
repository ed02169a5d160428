package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Reading;
import java.util.Optional;

/** Something that reaches an interview from outside; it is heard once and never stored. */
public sealed interface Signal {
  /** Begin, held like this. */
  record Open(Plan plan) implements Signal {
    public Open {
      requireNonNull(plan);
    }
  }

  /**
   * The candidate's answer.
   *
   * @param key the same for a repeated delivery of the same answer
   */
  record Say(String key, String text) implements Signal {
    public Say {
      requireNonNull(key);
      requireNonNull(text);
    }
  }

  /**
   * What the candidate has said so far of an answer that is not finished.
   *
   * @param key the one that the answer will have
   */
  record Draft(String key, String text) implements Signal {
    public Draft {
      requireNonNull(key);
      requireNonNull(text);
    }
  }

  /** The candidate asks for a hint. */
  record AskHint() implements Signal {}

  /** The candidate asks something about the scenario. */
  record Clarify(String text) implements Signal {
    public Clarify {
      requireNonNull(text);
    }
  }

  /** The candidate passes on what was asked. */
  record Decline() implements Signal {}

  /** The candidate is back. */
  record Resume() implements Signal {}

  /** The clock is looked at. */
  record Tick() implements Signal {}

  /**
   * A reader's notes on the answer that made the interview this version.
   *
   * @param aside a follow-up that somebody who knows the person would ask first
   */
  record Note(int version, String reader, Reading reading, Optional<Probe> aside)
      implements Signal {
    public Note {
      requireNonNull(reader);
      requireNonNull(reading);
      requireNonNull(aside);
    }

    public Note(int version, String reader, Reading reading) {
      this(version, reader, reading, Optional.empty());
    }
  }

  /** The candidate's own rating. */
  record Rate(int band) implements Signal {}

  /** The candidate wants to try the part to work on once more. */
  record Retry() implements Signal {}

  /**
   * The candidate points at words that were said, to have them read again for one check.
   *
   * @param words as they were said; an argument is not among them
   */
  record Appeal(String check, String words) implements Signal {
    public Appeal {
      requireNonNull(check);
      requireNonNull(words);
    }
  }

  /** The candidate is done: during the questions this ends the round, later it closes it. */
  record Quit() implements Signal {}
}
