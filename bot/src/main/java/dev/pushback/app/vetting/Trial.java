package dev.pushback.app.vetting;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Scorecard;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.Locale;
import java.util.Optional;

/** What the sample answers of a question are worth to a reader, each as a first answer. */
public record Trial(Mark strong, Mark middling, Mark weak) {

  /**
   * What one answer is worth.
   *
   * @param overall from 1.00 to 5.00; 1.00 when there is nothing in it to judge
   * @param gate why there is nothing to judge, if so
   */
  public record Mark(double overall, Optional<Gate> gate) {
    @Override
    public String toString() {
      return gate.map(why -> "no score (%s)".formatted(words(why)))
          .orElseGet(() -> "%.2f".formatted(overall));
    }

    private static String words(Gate gate) {
      return gate.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }

  /** Tries the samples of a question. */
  public static Trial of(Sheet sheet, Reader reader) {
    var samples = sheet.question().samples();
    return new Trial(
        mark(sheet, samples.strong(), reader),
        mark(sheet, samples.middling(), reader),
        mark(sheet, samples.weak(), reader));
  }

  /** Whether the strong sample is worth a number, and more than the weak one. */
  public boolean strongWins() {
    return strong.gate().isEmpty() && strong.overall() > weak.overall();
  }

  /** Whether the middling sample lies between the two others. */
  public boolean inOrder() {
    return strong.overall() > middling.overall() && middling.overall() > weak.overall();
  }

  private static Mark mark(Sheet sheet, String answer, Reader reader) {
    var question = sheet.question();
    var transcript =
        Transcript.EMPTY.plus(new Turn.Asked(question.text())).plus(new Turn.Said(answer));
    var task =
        new Task(sheet.rubric(), question.text(), question.nouns(), transcript, Ledger.EMPTY, true);
    var reading = reader.read(task);
    if (reading.gate().isPresent()) {
      return new Mark(1, reading.gate());
    }
    var ledger = Ledger.EMPTY.plus(reading.findings(), transcript, 1, sheet.rubric());
    var card = Scorecard.of(sheet.rubric(), ledger, question.asks());
    return new Mark(card.overall(), Optional.empty());
  }
}
