package dev.pushback.app.vetting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.reading.Reader;
import dev.pushback.app.reading.Task;
import dev.pushback.app.vetting.Trial.Mark;
import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Reading;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How sample answers are ranked. */
class TrialTest {
  private static Mark mark(double overall) {
    return new Mark(overall, Optional.empty());
  }

  private static final Mark NONE = new Mark(1, Optional.of(Gate.TOO_SHORT));

  @Test
  void strongHasToBeWorthMoreThanWeak() {
    assertThat(new Trial(mark(3), mark(2), mark(2.99)).strongWins()).isTrue();
    assertThat(new Trial(mark(3), mark(2), mark(3)).strongWins()).isFalse();
    assertThat(new Trial(mark(3), mark(2), NONE).strongWins()).isTrue();
    assertThat(new Trial(NONE, mark(2), mark(1)).strongWins()).isFalse();
    assertThat(NONE).hasToString("no score (too short)");
  }

  @Test
  void middlingLiesBetween() {
    assertThat(new Trial(mark(3), mark(2), mark(1)).inOrder()).isTrue();
    assertThat(new Trial(mark(3), mark(3), mark(1)).inOrder()).isFalse();
    assertThat(new Trial(mark(3), mark(1), mark(1)).inOrder()).isFalse();
  }

  @Test
  void theSamplesAreReadAsFirstAnswers() {
    var nothing = Reading.nothing(Gate.OFF_TOPIC, Set.of());
    var trial = Trial.of(Fixtures.sheet(), new Fixed(nothing));

    assertThat(trial.strong().gate()).contains(Gate.OFF_TOPIC);
    assertThat(trial.strongWins()).isFalse();
  }

  private record Fixed(Reading reading) implements Reader {
    @Override
    public String id() {
      return "fixed";
    }

    @Override
    public Reading read(Task task) {
      return reading;
    }
  }
}
