package dev.pushback.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Story;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.edge.terminal.Typesetting;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What is missing for a real interview is told with figures that show the difference. */
class ReadinessViewTest {
  private static Interview answered(Seniority level, String words) {
    var plan = new Plan(Mode.PRACTICE, Duration.ofMinutes(8), 0, level, 1, Optional.empty());
    return new Story(Fixtures.sheet()).when(new Signal.Open(plan)).answers(words).interview();
  }

  private static String text(Interview in) {
    return Typesetting.text(new ReadinessView(in).page(), 80).replaceAll("\\s+", " ").strip();
  }

  @Test
  void aWeakPartIsTheReasonWhereTheWholeWouldDo() {
    var in = answered(Seniority.MID, "[metric] [window] [base] and nothing about the rest.");
    assertThat(in.scorecard().ready()).isEqualTo(4.0);
    assertThat(text(in))
        .isEqualTo(
            "Not interview-ready yet: every part needs 3.0, and below that: Risk 1.0. The whole"
                + " would do: 4.0, where 3.5 is needed.");
  }

  @Test
  void whatIsNeededKeepsItsHundredths() {
    var in = answered(Seniority.STAFF, "I take [base] and nothing else at all.");
    assertThat(text(in)).contains("where 4.25 is needed");
  }

  @Test
  void figuresThatAreNearAreToldToTheHundredth() {
    var in = answered(Seniority.STAFF, "[metric] [window] [base] and nothing about the rest.");
    assertThat(text(in)).startsWith("Not interview-ready yet: 4.00, where 4.25 is needed.");
  }
}
