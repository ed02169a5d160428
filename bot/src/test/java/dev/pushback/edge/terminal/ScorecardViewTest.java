package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.CoachingView;
import dev.pushback.app.view.Page;
import dev.pushback.app.view.Phrases;
import dev.pushback.app.view.Rounds;
import dev.pushback.app.view.ScorecardView;
import dev.pushback.app.view.WhyView;
import dev.pushback.core.scoring.Gate;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScorecardViewTest {
  private static final int WIDTH = Measure.WIDEST;
  private static final Phrases PHRASES = TerminalPhrases.load();

  private static String text(Page page) {
    return Typesetting.text(page, WIDTH);
  }

  @Test
  void richRoundReadsWell() throws IOException {
    Golden.matches("scorecard-rich", text(ScorecardView.of(Rounds.rich())));
  }

  @Test
  void thinRoundSaysWhatIsMissing() throws IOException {
    Golden.matches("scorecard-thin", text(ScorecardView.of(Rounds.thin())));
  }

  @Test
  void roundWithoutAnAnswerGetsNoNumber() throws IOException {
    var in = Rounds.notAssessed();
    var text = text(ScorecardView.notAssessed(in, Optional.of(Gate.NON_ANSWER), PHRASES));
    Golden.matches("scorecard-not-assessed", text);
    assertThat(text).doesNotContainPattern("\\d\\.\\d");
  }

  @Test
  void capsSayWhyTheyHold() {
    assertThat(text(ScorecardView.of(Rounds.quoting("Return rate."))))
        .contains("Capped at 3.0: a metric without a window cannot be computed.");
    assertThat(text(ScorecardView.of(Rounds.capped())))
        .contains("Capped at 2.5: neither a guardrail nor a causal chain was named.");
  }

  @Test
  void coachingNamesTheOneThingToFix() throws IOException {
    Golden.matches("coaching-nothing-near", text(CoachingView.oneThing(Rounds.rich())));
    Golden.matches(
        "coaching-half-found", text(CoachingView.oneThing(Rounds.quoting("Maybe tickets."))));
  }

  @Test
  void coachingShowsTheClosestWordsWhereNoneWereFound() {
    assertThat(text(CoachingView.oneThing(Rounds.thin())))
        .contains("Your words:  not found in your answer")
        .contains("Closest:     \"Engagement and views and time spent\"");
  }

  @Test
  void goodRepliesAreShownForTheChallengesThatWerePut() throws IOException {
    Golden.matches("good-replies", text(CoachingView.goodReplies(Rounds.rich())));
  }

  @Test
  void everyOpenPointIsExplainedAfterTheScore() throws IOException {
    Golden.matches("why-after-score", text(new WhyView(PHRASES).of(Rounds.rich())));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u001b[31mred\u001b[0m and \u001b]0;title\u0007 and \b\b\b\u0000 and \u0085 \u009b31m",
        "a \u202Ereversed\u202C b \u2066isolated\u2069 \u200Bhidden\uFEFF \u200F mark",
        "\uD83D\uDE00\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67\u2764\uFE0F\uD83D\uDE00",
        "\u6211\u4F1A\u7528\u4E00\u4E2A\u6307\u6807\u6765\u51B3\u5B9A",
        "tag \uDB40\uDC41 lone \uD83D half",
        "line one\nline two\r\n\r\nline\u2028three\tand a tab"
      })
  void foreignCharactersNeitherSteerNorOverflow(String words) {
    for (int times : new int[] {1, 40}) {
      var in = Rounds.quoting((words + " ").repeat(times).strip());
      Golden.fits(text(ScorecardView.of(in)));
      Golden.fits(text(CoachingView.oneThing(in)));
      var solid = Rounds.quoting(words.replaceAll("\\s", "").repeat(times));
      Golden.fits(text(ScorecardView.of(solid)));
    }
  }

  @Test
  void escapeSequencesAndOverridesBecomeVisible() {
    var text = text(ScorecardView.of(Rounds.quoting("go \u001b[2J \u202Eon")));
    assertThat(text).contains("\"go ^[[2J <U+202E>on\"");
  }

  @Test
  void hugeAnswerIsQuotedByItsBeginning() {
    var text = text(ScorecardView.of(Rounds.quoting("x".repeat(100_000))));
    Golden.fits(text);
    assertThat(text.length()).isLessThan(10_000);
    assertThat(text).contains("x\" ...");
  }

  @Test
  void narrowTerminalIsRespected() {
    var text = Typesetting.text(ScorecardView.of(Rounds.rich()), 40);
    assertThat(text.lines())
        .allSatisfy(l -> assertThat(Measure.columns(l)).isLessThanOrEqualTo(40));
  }
}
