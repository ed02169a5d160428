package dev.pushback.app.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.Locale;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every room has all sentences that name how something is done in it. */
class PhrasesTest {
  private static ResourceBundle shipped(String room) {
    return ResourceBundle.getBundle("dev.pushback.app.view." + room, Locale.ROOT);
  }

  private static String all(String last) {
    return Arrays.stream(Phrase.values())
            .filter(key -> key != Phrase.CLOSE)
            .map(key -> key.word() + "=said\n")
            .collect(Collectors.joining())
        + last;
  }

  private static Phrases phrases(String file) throws IOException {
    return new Phrases(new PropertyResourceBundle(new StringReader(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"terminal", "discord"})
  void everyRoomThatShipsHasExactlyTheKeys(String room) {
    var phrases = new Phrases(shipped(room));
    for (var key : Phrase.values()) {
      var values = IntStream.range(0, key.places()).mapToObj(i -> "(" + i + ")");
      assertThat(phrases.of(key, values.toArray(String[]::new))).doesNotContain("{", "}");
    }
  }

  @Test
  void theTerminalUsesEveryPlace() {
    var sentences = shipped("terminal");
    for (var key : Phrase.values()) {
      assertThat(Phrases.places(sentences.getString(key.word())))
          .as(key.word())
          .containsExactlyElementsOf(IntStream.range(0, key.places()).boxed().toList());
    }
  }

  @Test
  void nothingIsTypedInDiscordThatIsTypedAtATerminal() {
    var sentences = shipped("discord");
    for (var key : Phrase.values()) {
      assertThat(sentences.getString(key.word()))
          .doesNotContain("pushback practice", "an empty line", "Type ", "typed")
          .doesNotContainPattern(
              "/(?!practice|loop|resume|history|scorecard|stories|why line|help)");
    }
  }

  @Test
  void everyFaultIsNamedAtOnce() {
    assertThatThrownBy(() -> phrases(all("other=said\nwhy-line=line {1}\nclosed=\n")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("close is missing")
        .hasMessageContaining("other is unknown")
        .hasMessageContaining("why-line is not given {1}")
        .hasMessageContaining("closed is empty");
  }

  @Test
  void placesAreFilledPlainly() throws IOException {
    var phrases = phrases(all("close=It's {over}\npractice-terms={1} '{0}' {1} $1\n"));
    assertThat(phrases.of(Phrase.PRACTICE_TERMS, "{1}", "a$0\\")).isEqualTo("a$0\\ '{1}' a$0\\ $1");
    assertThat(phrases.of(Phrase.CLOSE)).isEqualTo("It's {over}");
  }

  @Test
  void aSentenceTakesWhatItsKeySays() {
    var phrases = new Phrases(shipped("terminal"));
    assertThatThrownBy(() -> phrases.of(Phrase.WHY_LINE)).hasMessageContaining("WHY_LINE");
  }
}
