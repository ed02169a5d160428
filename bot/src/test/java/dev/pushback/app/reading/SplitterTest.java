package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SplitterTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "We saw fees, e.g. late fees, rise",
        "That is, i.e. the refunds, not the orders",
        "Ask Dr. Meier and Mrs. Oduya first",
        "It went from 3.5 to 4.25 a week",
        "Store No. 7 lost orders",
        "Signups, clicks etc. were flat",
        "About 1,200 of 40,000 came back",
        "We use example.com and v2.1 there"
      })
  void noSentenceEndsHere(String text) {
    assertThat(words(text)).containsExactly(text);
  }

  @Test
  void sentencesEndAtPunctuationAndLineEnds() {
    assertThat(words("One here. Two now! Three? Four; five\nSix\r\nSeven\n2. eight"))
        .containsExactly(
            "One here.", "Two now!", "Three?", "Four;", "five", "Six", "Seven", "2.", "eight");
  }

  @Test
  void aSentenceMayGoOnInTheNextLine() {
    assertThat(words("At least ten more than last\nyear, or about\n12 percent.\nThen we stop."))
        .containsExactly(
            "At least ten more than last\nyear, or about\n12 percent.", "Then we stop.");
  }

  @Test
  void noIsAnAnswerUnlessANumberFollows() {
    assertThat(words("If it falls, no. Otherwise yes.")).hasSize(2);
    assertThat(words("No. Starts are cheap.")).hasSize(2);
    assertThat(words("We count clicks, etc. Then we stop.")).hasSize(2);
  }

  @Test
  void closingQuotesBelongToTheirSentence() {
    assertThat(words("He said \"stop.\" Then we left. (It was late.) Done"))
        .containsExactly("He said \"stop.\"", "Then we left.", "(It was late.)", "Done");
  }

  @Test
  void questionsAreKnown() {
    assertThat(Shelf.sentences("Is it live? It is."))
        .extracting(Sentence::question)
        .containsExactly(true, false);
  }

  @Test
  void percentAndMoneyAreOneWord() {
    assertThat(tokens("Up 3% or $5.50, \u20AC20, 28-day"))
        .containsExactly("up", "3%", "or", "$5.50", "\u20AC20", "28", "day");
    assertThat(tokens("like 'abc%'")).containsExactly("like", "abc");
  }

  @Test
  void contractionsStayWhole() {
    assertThat(tokens("I'd say we don't; it's the drivers' call"))
        .containsExactly("i'd", "say", "we", "don't", "it's", "the", "drivers", "call");
    assertThat(tokens("I\u2019d go")).containsExactly("i'd", "go");
  }

  @Test
  void linesOfCodeAreSentences() {
    assertThat(words("select user_id, count(*) from plays\nwhere is_test != 1\ngroup by user_id;"))
        .containsExactly(
            "select user_id, count(*) from plays", "where is_test != 1", "group by user_id;");
    assertThat(tokens("a.user_id = 1")).containsExactly("a", "user_id", "1");
  }

  @Test
  void namesOfValuesAreLabels() {
    var tokens = Shelf.sentences("{\"score\": 5, limit: 2 and x=1 b}").getFirst().tokens();
    assertThat(tokens.stream().filter(Token::label).map(Token::text))
        .containsExactly("score", "limit", "x");
  }

  @Test
  void runOnSentencesAreCutAtAComma() {
    var text = "we count returns and ".repeat(12) + "so on, then we stop";
    assertThat(words(text)).hasSize(2);
    assertThat(words(text).getLast()).isEqualTo("then we stop");
  }

  @Test
  void runOnSentencesWithoutACommaAreCutAnywhere() {
    var sentences = Shelf.sentences("count ".repeat(1000));
    assertThat(sentences).allSatisfy(s -> assertThat(s.size()).isLessThanOrEqualTo(90));
    assertThat(sentences.stream().mapToInt(Sentence::size).sum()).isEqualTo(1000);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n", "...", "?!", "\uD83D\uDE00", "-- ; --", "$", "%", "'"})
  void whereThereIsNoWordThereIsNoSentence(String text) {
    assertThat(Shelf.sentences(text)).isEmpty();
  }

  private static List<String> words(String text) {
    return Shelf.sentences(text).stream().map(Sentence::words).toList();
  }

  private static List<String> tokens(String text) {
    return Shelf.sentences(text).stream()
        .flatMap(s -> s.tokens().stream())
        .map(Token::text)
        .toList();
  }
}
