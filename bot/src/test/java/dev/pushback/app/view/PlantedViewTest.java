package dev.pushback.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.reading.Shelf;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Sheet;
import dev.pushback.edge.terminal.Typesetting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is told after a round about what was in it. */
class PlantedViewTest {
  private static final int WIDTH = 78;

  private static Interview round(String question, Fact... then) {
    var sheet = Shelf.library().sheet(question).orElseThrow();
    var facts = new ArrayList<Fact>(List.of(Rounds.opened(Mode.PRACTICE)));
    facts.addAll(List.of(then));
    return Interview.fold(sheet, facts.stream().map(f -> new Entry(Instant.EPOCH, f)).toList());
  }

  private static String flat(Page page) {
    return Typesetting.text(page, WIDTH).replaceAll("\\s+", " ");
  }

  private static Sheet sheet(String question) {
    return Shelf.library().sheet(question).orElseThrow();
  }

  @Test
  void onlyStepsThatWereToldAreExplained() {
    var steps = sheet("clinic-free-slots").question().materials().steps();
    var page =
        CoachingView.goodReplies(
            round("clinic-free-slots", new Fact.Probed(steps.getFirst().probe())));
    assertThat(flat(page))
        .contains("Good: " + steps.getFirst().good())
        .doesNotContain(steps.get(1).good());
  }

  @Test
  void whatEveryTableOfAQuestionShowsIsSaidInPlainWords() {
    var planted = sheet("first-line-suggestions-call").question().materials().results();
    var page = PlantedView.of(round("first-line-suggestions-call"));
    assertThat(planted.orElseThrow().planted()).hasSize(2);
    assertThat(flat(page)).contains("What every table of this question shows");
    planted
        .orElseThrow()
        .planted()
        .forEach(name -> assertThat(flat(page)).contains(Words.planted(name)));
  }

  @Test
  void flawsThatWereNamedAreToldFromThoseThatWereNot() {
    var page =
        PlantedView.of(
            round(
                "donation-amounts-critique",
                new Fact.Answered("a", "The same person saw both pages.")));
    assertThat(flat(page))
        .contains("What was planted: 5, you named 1")
        .contains("+ drawn anew each visit")
        .contains("- split is not even");
  }
}
