package dev.pushback.app.assess;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.probing.ProbeChooser;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Scorecard;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Assesses a question and what was said to it, turn by turn, as a round would have. */
public final class Assessor {
  private final Reader reader;

  public Assessor(Reader reader) {
    this.reader = requireNonNull(reader);
  }

  /** Name and version of the reader at work. */
  public String reader() {
    return reader.id();
  }

  /**
   * Assesses one exchange.
   *
   * @param question the words of the question; they are text and are never looked up
   * @param turns what was said after it, in order
   */
  public Assessment assess(Rubric rubric, String question, List<Turn> turns) {
    var course = new Course(rubric, question);
    turns.forEach(course::hear);
    return course.assessment();
  }

  /** One exchange as it unfolds. */
  private final class Course {
    private final Rubric rubric;
    private final String question;
    private final Map<Integer, Outcome> outcomes = new TreeMap<>();
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private Transcript transcript;
    private Ledger ledger = Ledger.EMPTY;
    private Optional<Gate> gate = Optional.of(Gate.EMPTY);
    private boolean judged;

    Course(Rubric rubric, String question) {
      this.rubric = rubric;
      this.question = question;
      this.transcript = Transcript.EMPTY.plus(new Turn.Asked(question));
    }

    void hear(Turn turn) {
      transcript = transcript.plus(turn);
      if (turn instanceof Turn.Said) {
        read(transcript.size() - 1);
      }
    }

    private void read(int turn) {
      var reading = reader.read(new Task(rubric, question, List.of(), transcript, ledger, !judged));
      flags.addAll(reading.flags());
      ledger = ledger.plus(reading.findings(), transcript, turn, rubric);
      reading.outcome().ifPresent(outcome -> outcomes.put(turn - 1, outcome));
      judged |= reading.gate().isEmpty();
      gate = judged ? Optional.empty() : reading.gate();
    }

    Assessment assessment() {
      var state =
          new ProbeChooser.State(
              rubric, List.of(), Set.of(), ledger, transcript.probes(), Set.of());
      return new Assessment(
          gate,
          Scorecard.of(rubric, ledger, transcript.named()),
          ledger,
          outcomes,
          ProbeChooser.ranked(state),
          flags);
    }
  }
}
