package dev.pushback.core.interview;

/** Where an interview stands. */
public sealed interface Stage {
  /** Nothing has happened yet. */
  record Blank() implements Stage {}

  /** The candidate has the floor: the question or a follow-up awaits an answer. */
  record Answering() implements Stage {}

  /** A reader is reading the newest answer. */
  record Reading() implements Stage {}

  /** The questions are over; the candidate's own rating is awaited. */
  record Rating() implements Stage {}

  /** The scorecard is shown; the part to work on may be tried again. */
  record Reviewing() implements Stage {}

  /** The candidate has the floor for a second attempt at one part. */
  record Retrying() implements Stage {}

  /** A reader is reading the second attempt. */
  record Rereading() implements Stage {}

  /** A reader is reading words again that the candidate pointed at. */
  record Reconsidering() implements Stage {}

  /** Closed. */
  record Over() implements Stage {}

  /** Who has to act for the interview to go on. */
  default Awaiting awaiting() {
    return switch (this) {
      case Answering _, Rating _, Reviewing _, Retrying _ -> Awaiting.CANDIDATE;
      case Reading _, Rereading _, Reconsidering _ -> Awaiting.READER;
      case Blank _, Over _ -> Awaiting.NOBODY;
    };
  }
}
