package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PatternLanguageTest {
  private final PatternLanguage language =
      PatternLanguage.with(List.of("harm: refund* | complaint*", "capped = harm > limit", "???"));

  @Test
  void ownWordsAndRelationsAreKnown() {
    assertThat(language.fault("harm + capped + num + 'any words'")).isEmpty();
  }

  @Test
  void unknownClassesAreNamed() {
    assertThat(language.fault("harm + hram")).contains("there is no word class \"hram\"");
  }

  @Test
  void emptyPhrasesAreFaults() {
    assertThat(language.fault("'a||b'")).contains("an empty phrase");
    assertThat(language.fault("''")).contains("an empty phrase");
  }

  @Test
  void brokenPatternsAreFaults() {
    assertThat(language.fault("harm +").orElseThrow()).contains("at character 7");
    assertThat(language.fault("!harm").orElseThrow()).contains("nothing has to be there");
  }

  @Test
  void linesThatAreNeitherListNorRelationAreFaults() {
    assertThat(language.lineFault("no sign here").orElseThrow()).contains("expected");
    assertThat(language.lineFault("empty:").orElseThrow()).contains("expected");
    assertThat(language.lineFault(": words").orElseThrow()).contains("expected");
  }

  @Test
  void relationsAreCheckedAsPatterns() {
    assertThat(language.lineFault("far = harm > hram").orElseThrow()).contains("hram");
    assertThat(language.lineFault("far = harm > limit")).isEmpty();
    assertThat(language.lineFault("far: harm = limit")).isEmpty();
    assertThat(language.lineFault("# a remark")).isEmpty();
    assertThat(language.lineFault("")).isEmpty();
  }
}
