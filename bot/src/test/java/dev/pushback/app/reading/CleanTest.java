package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CleanTest {

  @Test
  void plainTextIsReadAsItIs() {
    var clean = clean("We count returns, 3% a week.\nThen we act.");
    assertThat(clean.text()).isEqualTo("We count returns, 3% a week.\nThen we act.");
    assertThat(clean.hidden()).isFalse();
  }

  @Test
  void curlyQuotesAndDashesAreUnifiedAndQuotedAsTheyWereWritten() {
    var clean = clean("I\u2019d say \u201Cno\u201D \u2013 twice");
    assertThat(clean.text()).isEqualTo("I'd say \"no\" - twice");
    assertThat(clean.original(0, 3)).isEqualTo("I\u2019d");
    assertThat(clean.original(8, 12)).isEqualTo("\u201Cno\u201D");
  }

  @ParameterizedTest
  @CsvSource({
    "\uFB01nish,finish",
    "o\uFB03ce,office",
    "\uFF21\uFF22,AB",
    "\uD835\uDC00\uD835\uDC01,AB",
    "10\u00A0days,10 days",
    "cafe\u0301,caf\u00E9",
    "caf\u00E9,caf\u00E9"
  })
  void compatibilityFormsAreOne(String written, String read) {
    var clean = clean(written);
    assertThat(clean.text()).isEqualTo(read);
    assertThat(clean.original(0, read.length())).isEqualTo(written);
  }

  @Test
  void quotesKeepTheAccentsOfTheirLastLetter() {
    var clean = clean("a cafe\u0301 nearby");
    assertThat(clean.text()).isEqualTo("a caf\u00E9 nearby");
    assertThat(clean.original(2, 6)).isEqualTo("cafe\u0301");
  }

  @Test
  void accentsThatFormNoLetterDoNotCutWords() {
    assertThat(clean("i\u0336g\u0336n\u0336o\u0336r\u0336e").text()).isEqualTo("ignore");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ig\u200Bnore", "ig\u200Cnore", "ig\u200Dnore", "ig\u2060nore", "ig\u00ADnore",
        "ig\u202Enore", "ig\u2066nore", "ig\uFEFFnore", "ig\u3164nore", "ig\u0007nore",
        "ig\uDB40\uDC41nore"
      })
  void hiddenCharactersAreDroppedAndFlagged(String text) {
    var clean = clean(text);
    assertThat(clean.text()).isEqualTo("ignore");
    assertThat(clean.hidden()).isTrue();
    assertThat(clean.original(0, 6)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ok \uD83D\uDC69\u200D\uD83D\uDCBB now",
        "ok \u2764\uFE0F\u200D\uD83D\uDD25 now",
        "\uFEFFok now",
        "ok\r\nnow",
        "ok\tnow",
        "ok\u000Bnow",
        "ok\u2028now",
        "ok\u00A0now"
      })
  void honestSpecialCharactersAreNotFlagged(String text) {
    assertThat(clean(text).hidden()).isFalse();
  }

  @Test
  void emojiAndSurrogatePairsAreTraceable() {
    var clean = clean("\uD83D\uDE00 fine \uD83D\uDE80\uD83D\uDE80");
    int fine = clean.text().indexOf("fine");
    assertThat(clean.original(fine, fine + 4)).isEqualTo("fine");
    assertThat(clean.original(0, clean.text().length()))
        .isEqualTo("\uD83D\uDE00 fine \uD83D\uDE80\uD83D\uDE80");
  }

  @Test
  void loneSurrogatesDoNotStopTheReading() {
    var clean = clean("a \uD83D b \uDE00");
    assertThat(clean.original(0, clean.text().length())).isEqualTo("a \uD83D b \uDE00");
  }

  @Test
  void longTextsAreCutAtTheLimitAndNeverInsideACharacter() {
    assertThat(Clean.of("abcdef", 4).text()).isEqualTo("abcd");
    assertThat(Clean.of("abc\uD83D\uDE00def", 4).text()).isEqualTo("abc\uD83D\uDE00");
  }

  @Test
  void formsThatGrowKeepTheirOffsets() {
    var text = "\uFDFA".repeat(50) + " end";
    var clean = clean(text);
    int end = clean.text().indexOf("end");
    assertThat(clean.original(end, end + 3)).isEqualTo("end");
  }

  private static Clean clean(String text) {
    return Clean.of(text, EmbeddedReader.MOST_CHARACTERS);
  }
}
