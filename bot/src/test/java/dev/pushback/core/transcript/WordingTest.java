package dev.pushback.core.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
  private static List<String> places(String text, String wanted) {
    return Wording.of(text).places(Wording.of(wanted)).stream()
        .map(place -> text.substring(place.from(), place.to()))
        .toList();
  }

  @Test
  void everyPlaceIsFound() {
    assertThat(places("a b a b, A  B!", "a b")).containsExactly("a b", "a b", "A  B");
    assertThat(places("a b a b a", "a b a")).containsExactly("a b a", "a b a");
  }

  @Test
  void partsOfWordsAreNoWords() {
    assertThat(places("part of them", "art of")).isEmpty();
    assertThat(places("part of them", "of the")).isEmpty();
    assertThat(places("I don't know", "I don")).isEmpty();
  }

  @Test
  void apostrophesBelongToWordsAndQuotationMarksDoNot() {
    assertThat(Wording.of("I'd say 'so'").size()).isEqualTo(3);
    assertThat(places("I\u2019d say \u2018so\u2019.", "i'd say so")).hasSize(1);
    assertThat(places("\u00ABwe stop\u00BB at \u20AC5", "\"we stop\" at 5")).hasSize(1);
  }

  @Test
  void nothingIsNowhere() {
    assertThat(places("some words", " ... ")).isEmpty();
    assertThat(places("", "some")).isEmpty();
    assertThat(Wording.of("\u2026 !").size()).isZero();
  }
}
