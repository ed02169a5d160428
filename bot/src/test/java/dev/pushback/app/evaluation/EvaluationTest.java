package dev.pushback.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.pushback.app.assess.Assessor;
import dev.pushback.app.casting.Library;
import dev.pushback.app.evaluation.Specimens.Asked;
import dev.pushback.app.evaluation.Specimens.Ladder;
import dev.pushback.app.evaluation.Specimens.Pair;
import dev.pushback.app.evaluation.Specimens.Rung;
import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Reading;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The measures, with a reader that is told what to find: every "!" earns one more check. */
class EvaluationTest {
  private static final Asked ASKED = new Asked("q1", "metric", "How would you measure a ferry?");
  private static final Library LIBRARY = library();

  private static final Reader MARKS =
      new Reader() {
        @Override
        public String id() {
          return "marks";
        }

        @Override
        public Reading read(Task task) {
          int turn = task.transcript().newestSaid().orElseThrow();
          var text = task.transcript().turns().get(turn).text();
          int marks = (int) text.chars().filter(c -> c == '!').count();
          var findings = new ArrayList<Finding>();
          task.rubric()
              .checks()
              .limit(marks)
              .forEach(
                  check ->
                      findings.add(
                          new Finding(
                              check.id(),
                              Decision.CLEAR,
                              task.transcript().quote(turn, "!"),
                              "a mark")));
          return new Reading(Optional.empty(), findings, Optional.empty(), Set.of());
        }
      };

  @Test
  void strongAboveWeakIsRightATieIsHalfAndTheRestIsWrong() {
    assertThat(ranked(pair("one! two! three!", "none")).value()).isEqualTo(1);
    assertThat(ranked(pair("none", "one! two! three!")).value()).isZero();
    assertThat(ranked(pair("none", "nothing")).value()).isEqualTo(0.5);
  }

  @Test
  void simpleWaysAreTriedOnTheSamePairs() {
    var measure = ranked(pair("short!", "this one is much longer and has 12 in it"));
    assertThat(measure.baselines())
        .containsEntry("longer wins", 0.0)
        .containsEntry("digits", 0.0)
        .containsKeys("keywords", "nearest exemplar");
  }

  @Test
  void rungsThatAreTwoLevelsApartArePairsToo() {
    var ladder =
        new Ladder(ASKED, List.of(rung(4, "a! b! c!"), rung(3, "a! b!"), rung(1, "nothing")));
    assertThat(measure(specimens(List.of(ladder), List.of()), "pairs-natural").n()).isEqualTo(2);
  }

  /** One word of the score for each word of length, at every level. */
  @Test
  void lengthThatIsPaidForShows() {
    var ladders = new ArrayList<Ladder>();
    for (int words = 2; words < 12; words++) {
      ladders.add(new Ladder(ASKED, List.of(rung(1, "word! ".repeat(words).strip()))));
    }
    var measure = measure(specimens(ladders, List.of()), "length-bias");
    assertThat(measure.value()).isGreaterThan(0.9);
    assertThat(measure.holds()).isFalse();
  }

  @Test
  void lengthThatIsNotPaidForDoesNotShow() {
    var ladders = new ArrayList<Ladder>();
    for (int words = 2; words < 12; words++) {
      var mark = words % 2 == 0 ? "!" : "";
      ladders.add(new Ladder(ASKED, List.of(rung(1, "word ".repeat(words).strip() + mark))));
    }
    assertThat(measure(specimens(ladders, List.of()), "length-bias").value())
        .isCloseTo(0, within(0.2));
  }

  private static Rung rung(int level, String text) {
    return new Rung(level, "plain", List.of(text), Map.of());
  }

  private static Pair pair(String strong, String weak) {
    return new Pair(ASKED, true, "plain", strong, "polished", weak);
  }

  private static Measure ranked(Pair pair) {
    return measure(specimens(List.of(), List.of(pair)), "pairs-hard");
  }

  private static Measure measure(Specimens specimens, String id) {
    return Evaluation.of(new Assessor(MARKS), LIBRARY, specimens).stream()
        .filter(measure -> measure.id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private static Specimens specimens(List<Ladder> ladders, List<Pair> pairs) {
    return new Specimens(
        ladders, pairs, List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of());
  }

  private static Library library() {
    return switch (Content.load(Path.of(System.getProperty("pushback.root", "..")))) {
      case Loaded.Whole(var whole) -> whole;
      case Loaded.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
