package dev.pushback.app.history;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Question;
import dev.pushback.core.transcript.Turn;
import dev.pushback.core.transcript.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * A story as it was told once: the answer to a question with the replies to its follow-ups.
 *
 * @param interview the id of the round
 * @param words all that was said, one turn a paragraph
 */
public record Telling(
    String interview, Question question, Instant when, String words, Fingerprint fingerprint) {
  public Telling {
    requireNonNull(interview);
    requireNonNull(question);
    requireNonNull(when);
    requireNonNull(words);
    requireNonNull(fingerprint);
  }

  /** A shorter reply is no story. */
  private static final int FEWEST_WORDS = 25;

  /** The stories of one round: one, and one more wherever another example was told on request. */
  static List<Telling> in(Told told) {
    var parts = new ArrayList<List<String>>();
    parts.add(new ArrayList<>());
    boolean another = false;
    for (var turn : told.round().transcript().turns()) {
      if (turn instanceof Turn.Said(var text)) {
        if (another && Wording.of(text).size() >= FEWEST_WORDS) {
          parts.add(new ArrayList<>());
        }
        another = false;
        parts.getLast().add(text.strip());
      } else if (turn instanceof Turn.Probed(var probe)) {
        another = AnotherExample.isOne(probe);
      }
    }
    return parts.stream()
        .filter(part -> !part.isEmpty())
        .map(part -> of(told, String.join("\n\n", part)))
        .toList();
  }

  private static Telling of(Told told, String words) {
    var question = told.round().sheet().question();
    return new Telling(
        told.interview(), question, told.when(), words, Fingerprint.of(words, question.text()));
  }

  /** How sure it is that both tell one story. */
  public double sameAs(Telling other) {
    return Likeness.of(fingerprint, other.fingerprint);
  }
}
