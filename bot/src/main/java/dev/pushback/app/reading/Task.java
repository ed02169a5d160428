package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Check;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Quote;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.List;
import java.util.Optional;

/**
 * What a reader is given: the rubric, the scenario, all that was said up to and with the turn to
 * read, and what was found before it.
 *
 * @param question the words of the main question
 * @param nouns words that bind an answer to the scenario; may be empty, then the question's own
 *     count
 * @param opening whether nothing that was said before could be judged
 * @param only the id of the one check to decide; if empty, all are decided
 */
public record Task(
    Rubric rubric,
    String question,
    List<String> nouns,
    Transcript transcript,
    Ledger soFar,
    boolean opening,
    Optional<String> only) {
  public Task {
    requireNonNull(rubric);
    requireNonNull(question);
    nouns = List.copyOf(nouns);
    requireNonNull(transcript);
    requireNonNull(soFar);
    requireNonNull(only);
    if (transcript.newestSaid().isEmpty()) {
      throw new IllegalArgumentException("there is nothing to read");
    }
  }

  public Task(
      Rubric rubric,
      String question,
      List<String> nouns,
      Transcript transcript,
      Ledger soFar,
      boolean opening) {
    this(rubric, question, nouns, transcript, soFar, opening, Optional.empty());
  }

  /** Whether a check is to be decided. */
  public boolean concerns(Check check) {
    return only.isEmpty() || only.get().equals(check.id());
  }

  /**
   * The same round, of which only one passage is read, for one check alone and blind: the sentences
   * that hold the words stand there as the reply to an open question about the check. What the
   * interviewer said before them is kept, for saying it back earns nothing; all else that the
   * candidate said and all that was found is left out.
   *
   * @param words where in the transcript; no task if they lie beyond what is read of their turn
   */
  public Optional<Task> again(Quote words, Check check) {
    var prompts =
        transcript.turns().subList(0, words.turn()).stream()
            .filter(turn -> !(turn instanceof Turn.Said))
            .toList();
    return Passage.holding(words.text(), transcript.turns().get(words.turn()).text())
        .map(
            passage ->
                new Transcript(prompts)
                    .plus(new Turn.Probed(Probe.neutral(check)))
                    .plus(new Turn.Said(passage)))
        .map(
            reply ->
                new Task(
                    rubric, question, nouns, reply, Ledger.EMPTY, false, Optional.of(check.id())));
  }

  /** A task after whose ledger one can tell whether it is the opening. */
  public static Task of(
      Rubric rubric, String question, List<String> nouns, Transcript transcript, Ledger soFar) {
    boolean opening =
        soFar.entries().isEmpty()
            && transcript.probeBefore(transcript.newestSaid().orElse(0)).isEmpty();
    return new Task(rubric, question, nouns, transcript, soFar, opening);
  }
}
