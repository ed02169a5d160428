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
 */
public record Task(
    Rubric rubric, String question, List<String> nouns, Transcript transcript, Ledger soFar) {
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
}
