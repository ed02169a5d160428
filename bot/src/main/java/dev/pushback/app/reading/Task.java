package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Transcript;
import java.util.List;

/**
 * What a reader is given: the rubric, the scenario, all that was said up to and with the turn to
 * read, and what was found before it.
 *
 * @param question the words of the main question
 * @param nouns words that bind an answer to the scenario; may be empty, then the question's own
 *     count
 * @param opening whether nothing that was said before could be judged
 */
public record Task(
    Rubric rubric,
    String question,
    List<String> nouns,
    Transcript transcript,
    Ledger soFar,
    boolean opening) {
  public Task {
    requireNonNull(rubric);
    requireNonNull(question);
    nouns = List.copyOf(nouns);
    requireNonNull(transcript);
    requireNonNull(soFar);
    if (transcript.newestSaid().isEmpty()) {
      throw new IllegalArgumentException("there is nothing to read");
    }
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
