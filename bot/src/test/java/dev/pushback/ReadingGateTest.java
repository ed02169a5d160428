package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.assess.Assessor;
import dev.pushback.app.casting.Library;
import dev.pushback.app.evaluation.Evaluation;
import dev.pushback.app.evaluation.Measure;
import dev.pushback.app.evaluation.Target;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.batch.MeasureTable;
import dev.pushback.edge.batch.SpecimenFolder;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Strong answers rank above weak ones, and no target that was reached is lost. */
class ReadingGateTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root", ".."));
  private static final double NOT_ASSESSED = 0.5;

  /** Gates that are not reached yet, and the level that must not be lost on the way there. */
  private static final Map<String, Double> REACHED_SO_FAR =
      Map.of(
          "removed-falls", 0.60,
          "attacks", 0.22,
          "lookalikes", 0.05,
          "probe-given", 0.12,
          "probe-wrong", 0.09,
          "thin-numbered", 0.18);

  private final Assessor assessor = new Assessor(new EmbeddedReader());

  @Test
  void everySampleOfTheBankScoresWellAboveItsWeakTwin() {
    var library = library();
    var faults = new ArrayList<String>();
    for (var question : library.questions().toList()) {
      double strong =
          score(library, question.rubric(), question.text(), question.samples().strong());
      double weak = score(library, question.rubric(), question.text(), question.samples().weak());
      if (strong < weak + 1) {
        faults.add(question.id() + ": strong " + strong + ", weak " + weak);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noGateOfTheFrozenAnswersIsLost() throws IOException {
    var folder = new SpecimenFolder(ROOT.resolve("bot/src/eval/test"), library());
    assertThat(folder.altered()).isEmpty();
    var measures = Evaluation.of(assessor, library(), folder.read());
    System.out.print(new MeasureTable(measures).text(false));
    assertThat(measures).filteredOn(measure -> measure.n() == 0).isEmpty();
    assertThat(measures.stream().filter(ReadingGateTest::isLost).map(Measure::id)).isEmpty();
  }

  private static boolean isLost(Measure measure) {
    var floor = REACHED_SO_FAR.get(measure.id());
    if (floor == null) {
      return !measure.holds();
    }
    boolean less = measure.target().map(Target::atMost).orElse(false);
    return less ? measure.value() > floor : measure.value() < floor;
  }

  private double score(Library library, String rubric, String question, String answer) {
    var assessment =
        assessor.assess(
            library.rubric(rubric).orElseThrow(), question, List.of(new Turn.Said(answer)));
    return assessment.gate().isPresent() ? NOT_ASSESSED : assessment.card().overall();
  }

  private static Library library() {
    return switch (Content.load(ROOT)) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
