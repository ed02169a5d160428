package dev.pushback.app.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** What a candidate said is shown in one line of whole words. */
class ExcerptTest {
  @Test
  void whatFitsIsWhole() {
    assertThat(Excerpt.quoted("one\r\n\r\ntwo\tthree\u2028four", 18))
        .isEqualTo("\"one two three four\"");
  }

  @Test
  void whatIsTooLongIsCutAfterAWord() {
    assertThat(Excerpt.quoted("alpha beta gamma", 15)).isEqualTo("\"alpha beta\" ...");
    assertThat(Excerpt.quoted("alpha beta gamma", 14)).isEqualTo("\"alpha beta\" ...");
    assertThat(Excerpt.quoted("alpha beta gamma", 13)).isEqualTo("\"alpha\" ...");
  }

  @Test
  void aLongWordIsCutBetweenItsCharacters() {
    var family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
    assertThat(Excerpt.beginning("x".repeat(30), 10)).isEqualTo("xxxxxx ...");
    assertThat(Excerpt.beginning(family.repeat(5), 17)).isEqualTo(family.repeat(2) + " ...");
    assertThat(Excerpt.beginning("x" + "\u0301".repeat(30), 10)).hasSize(10);
  }

  @Test
  void theLastWordsStandBehindDots() {
    assertThat(Excerpt.ending("one two\nthree", 2)).isEqualTo("... \"two three\"");
    assertThat(Excerpt.ending("one two", 2)).isEqualTo("\"one two\"");
  }
}
