package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Something that happened in an interview. Facts are few, flat and kept for ever: a stored form
 * once written is read by every later version.
 */
public sealed interface Fact {

  /**
   * The round began and the question was asked.
   *
   * @param rubricHash the fingerprint of the rubric at that time
   * @param text the question as it was asked
   */
  record Opened(
      String question,
      int questionVersion,
      String rubric,
      int rubricVersion,
      String rubricHash,
      String text,
      Plan plan)
      implements Fact {
    public Opened {
      requireNonNull(question);
      requireNonNull(rubric);
      requireNonNull(rubricHash);
      requireNonNull(text);
      requireNonNull(plan);
    }
  }

  /**
   * The candidate answered.
   *
   * @param key what tells a repeated delivery of the same answer from a new one
   */
  record Answered(String key, String text) implements Fact {
    public Answered {
      requireNonNull(key);
      requireNonNull(text);
    }
  }

  /** The interviewer cut in on an answer before it was finished. */
  record CutIn() implements Fact {}

  /** A reader read the newest answer, or words that the candidate pointed at. */
  record Noted(
      String reader,
      Optional<Gate> gate,
      List<Mark> marks,
      Optional<Outcome> outcome,
      Set<Flag> flags)
      implements Fact {
    public Noted {
      requireNonNull(reader);
      requireNonNull(gate);
      marks = List.copyOf(marks);
      requireNonNull(outcome);
      flags = Set.copyOf(flags);
    }
  }

  /**
   * One finding as it is kept.
   *
   * @param quote the candidate's words; empty when a point was taken away
   */
  record Mark(String check, Decision decision, String quote, String why) {
    public Mark {
      requireNonNull(check);
      requireNonNull(decision);
      requireNonNull(quote);
      requireNonNull(why);
    }
  }

  /** The interviewer followed up. */
  record Probed(Probe probe) implements Fact {
    public Probed {
      requireNonNull(probe);
    }
  }

  /** The interviewer gave a hint towards a check. */
  record Hinted(String check, String text) implements Fact {
    public Hinted {
      requireNonNull(check);
      requireNonNull(text);
    }
  }

  /** The candidate asked about the scenario and was told. */
  record Clarified(String asked, String answer) implements Fact {
    public Clarified {
      requireNonNull(asked);
      requireNonNull(answer);
    }
  }

  /** The interviewer asked for more, because there was nothing to judge yet. */
  record Encouraged(Gate gate) implements Fact {
    public Encouraged {
      requireNonNull(gate);
    }
  }

  /** The candidate passed on what was asked last. */
  record Declined() implements Fact {}

  /** The candidate came back after a time away, which costs nothing. */
  record Resumed() implements Fact {}

  /** The time box is over; what is being said may still be finished. */
  record RanOut() implements Fact {}

  /** The questions are over. */
  record Finished(Ending ending) implements Fact {
    public Finished {
      requireNonNull(ending);
    }
  }

  /** The candidate's own rating, 1 to 5, given before the score was shown. */
  record Rated(int band) implements Fact {}

  /**
   * The score as it was shown, for ever; when words read again raise it, it is told once more.
   *
   * @param first the overall score after the first answer alone
   * @param criteria criterion id to score
   * @param fix the id of the one check to work on; empty when nothing is open
   */
  record Scored(
      String reader,
      double overall,
      double first,
      double ready,
      Map<String, Double> criteria,
      String fix)
      implements Fact {
    public Scored {
      requireNonNull(reader);
      criteria = Map.copyOf(criteria);
      requireNonNull(fix);
    }
  }

  /** The candidate takes the part to work on once more. */
  record Retried() implements Fact {}

  /** The second attempt was read: the score of the criterion before and after it. */
  record Improved(String check, double before, double after) implements Fact {
    public Improved {
      requireNonNull(check);
    }
  }

  /**
   * The candidate pointed at words that were said for a check.
   *
   * @param words as they stand in the answer
   */
  record Appealed(String check, String words) implements Fact {
    public Appealed {
      requireNonNull(check);
      requireNonNull(words);
    }
  }

  /** The words were read again: how the check and the overall score stood before and after it. */
  record Reconsidered(String check, Decision was, Decision now, double before, double after)
      implements Fact {
    public Reconsidered {
      requireNonNull(check);
      requireNonNull(was);
      requireNonNull(now);
    }

    public boolean raised() {
      return now.compareTo(was) > 0;
    }
  }

  /** The interview is closed; nothing can be added. */
  record Ended() implements Fact {}
}
