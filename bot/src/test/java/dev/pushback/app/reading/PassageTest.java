package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageTest {
  private static final String TURN =
      "I take one number. It is the share of members who come back!  We wait 2.5 weeks, then"
          + " \u201Cwe decide\u201D. So there.";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the share of | It is the share of members who come back!",
        "take one number | I take one number.",
        "one number it is | I take one number. It is the share of members who come back!",
        "then we decide | We wait 2.5 weeks, then \u201Cwe decide\u201D."
      })
  void theWholeSentencesAroundTheWordsAreRead(String words, String passage) {
    assertThat(Passage.holding(words, TURN)).contains(passage);
  }

  @Test
  void aFragmentBringsTheFragmentsAroundIt() {
    var list = "I would look at these.\nRetention rate metric.\nSeven days.\nGuardrail.\nNoise.";
    assertThat(Passage.holding("retention rate metric", list))
        .contains("Retention rate metric.\nSeven days.\nGuardrail.\nNoise.");
  }

  @Test
  void wordsThatAreNotThereHaveNoPassage() {
    assertThat(Passage.holding("something else entirely", TURN)).isEmpty();
    assertThat(Passage.holding("", TURN)).isEmpty();
  }

  @Test
  void brokenTextsAreCutVerbatim() {
    var random = new Random(7);
    var parts = "\u200B,.,!,a b c,\u2026,\uFB03,e\u0301,\uD83D,\n,\r\n,\u2028,I say so,;,%,\u3164";
    var pieces = parts.split(",", -1);
    for (int i = 0; i < 3000; i++) {
      var turn = new StringBuilder("we say");
      for (int n = random.nextInt(30); n > 0; n--) {
        turn.append(pieces[random.nextInt(pieces.length)]).append(random.nextBoolean() ? " " : "");
      }
      turn.append(" these three words. ").append(pieces[random.nextInt(pieces.length)]);
      var text = turn.toString();
      assertThat(Passage.holding("these three words", text).orElseThrow())
          .contains("these three words")
          .satisfies(passage -> assertThat(text).contains(passage));
    }
  }
}
