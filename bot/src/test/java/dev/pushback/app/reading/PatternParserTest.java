package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.reading.Pattern.Reach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PatternParserTest {

  @Test
  void plusAsksForBothInOneSentence() {
    var terms = parse("a + b").terms();
    assertThat(terms).extracting(Pattern.Term::reach).containsOnly(Reach.SENTENCE);
    assertThat(terms).hasSize(2);
  }

  @Test
  void tildeReachesTheNeighbours() {
    assertThat(parse("a ~ b + c").terms())
        .extracting(Pattern.Term::reach)
        .containsExactly(Reach.SENTENCE, Reach.NEIGHBOURS, Reach.SENTENCE);
  }

  @Test
  void arrowsGiveOrderAndDistance() {
    var sequence = parse("a > b >> c").terms().getFirst().sequence();
    assertThat(sequence.choices()).hasSize(3);
    assertThat(sequence.gaps()).containsExactly(14, 3);
  }

  @Test
  void barBindsTightest() {
    var sequence = parse("a|b > c").terms().getFirst().sequence();
    assertThat(sequence.choices().getFirst().names()).containsExactly("a", "b");
    assertThat(sequence.choices().getLast().names()).containsExactly("c");
  }

  @Test
  void exclamationMarkForbids() {
    assertThat(parse("a + !b > c ~ !d").terms())
        .extracting(Pattern.Term::negated)
        .containsExactly(false, true, true);
  }

  @Test
  void quotedWordsAreChoices() {
    var choice = parse("'roll back|don't ship|cancel*'|a").terms().getFirst().sequence().choices();
    assertThat(choice.getFirst().names())
        .containsExactly("'roll back", "'don't ship", "'cancel*", "a");
  }

  @Test
  void spacesDoNotMatter() {
    assertThat(parse("a+b>>c|'x'").terms()).isEqualTo(parse(" a  + b >> c | 'x' ").terms());
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "a + ,a word class or 'words' are missing at character 5 of: a + ",
        "+ a,a word class or 'words' are missing at character 1 of: + a",
        "a > > b,a word class or 'words' are missing at character 5 of: a > > b",
        "a ~ | b,a word class or 'words' are missing at character 5 of: a ~ | b",
        "a b,expected + ~ > >> or | at character 3 of: a b",
        "a & b,expected + ~ > >> or | at character 3 of: a & b",
        "a + 'open,a quotation mark is missing at character 6 of: a + 'open",
        "!a + !b,nothing has to be there at character 8 of: !a + !b",
        "!!a,a word class or 'words' are missing at character 2 of: !!a"
      },
      ignoreLeadingAndTrailingWhitespace = false)
  void faultsSayWhatIsWrongAndWhere(String pattern, String fault) {
    assertThatThrownBy(() -> parse(pattern))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(fault);
  }

  @Test
  void anEmptyPatternIsAFault() {
    assertThatThrownBy(() -> parse("")).hasMessageContaining("at character 1");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyShippedRelationIsInTheLanguage(String pattern) {
    assertThat(PatternLanguage.with(java.util.List.of()).fault(pattern)).isEmpty();
  }

  static java.util.List<String> shipped() {
    return Lexicon.english().relations().values().stream()
        .flatMap(java.util.Collection::stream)
        .toList();
  }

  private static Pattern parse(String source) {
    return PatternParser.parse(source, (quoted, name) -> quoted ? "'" + name : name);
  }
}
