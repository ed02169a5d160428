package dev.pushback.edge.terminal;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.question.Validity;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Reading;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds a check where its id is said, half of it where a question mark follows; asked about one
 * check alone it takes capitals too.
 */
final class ScriptedReader implements Reader {
  @Override
  public String id() {
    return "scripted-1";
  }

  @Override
  public Reading read(Task task) {
    int turn = task.transcript().newestSaid().orElseThrow();
    var text = task.transcript().turns().get(turn).text();
    if (text.contains("CRASH")) {
      throw new IllegalStateException("told to");
    }
    if (text.codePoints().filter(Character::isLetter).count() < 12) {
      return Reading.nothing(Gate.TOO_SHORT, Set.of());
    }
    var findings =
        Arrays.stream(text.split("(?<=[.?])\\s+", -1))
            .flatMap(
                sentence ->
                    task.rubric()
                        .checks()
                        .filter(task::concerns)
                        .filter(check -> heard(task, sentence).contains(check.id()))
                        .map(
                            check ->
                                new Finding(
                                    check.id(),
                                    sentence.endsWith("?") ? Decision.PARTLY : Decision.CLEAR,
                                    task.transcript().quote(turn, sentence),
                                    "")))
            .toList();
    var outcome =
        task.transcript()
            .probeBefore(turn)
            .filter(probe -> probe.validity() == Validity.VALID)
            .map(_ -> findings.isEmpty() ? Outcome.DEFLECTED : Outcome.UPDATED);
    return new Reading(Optional.empty(), findings, outcome, Set.of());
  }

  private static String heard(Task task, String sentence) {
    return task.only().isPresent() ? sentence.toLowerCase(Locale.ROOT) : sentence;
  }
}
