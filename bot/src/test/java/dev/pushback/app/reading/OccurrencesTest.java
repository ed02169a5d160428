package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.question.Question;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OccurrencesTest {

  @Test
  void aPatternIsTriedWhereverItHolds() {
    int held = 0;
    for (var question : Shelf.readable().toList()) {
      for (var text : List.of(question.samples().strong(), question.samples().weak())) {
        held += held(question, text);
      }
    }
    assertThat(held).isGreaterThan(1000);
  }

  @Test
  void distantTermsAreLookedForNextDoorOnly() {
    var grammar = new Grammar(Lexicon.english(), Shelf.plain("here: three", "there: nine"));
    var text = "Three. Nine. Four. Nine. Five. Six. Three.";
    var sentences = Marked.all(Shelf.sentences(text), grammar, Set.of());
    var pattern = PatternParser.parse("here ~ there", (_, name) -> name);
    var at = Occurrences.in(sentences, grammar).of(pattern);
    assertThat(at.stream()).containsExactly(0);
  }

  private static int held(Question question, String text) {
    var rubric = Shelf.rubric(question);
    var grammar = new Grammar(Lexicon.english(), rubric);
    var sentences = Marked.all(Shelf.sentences(text), grammar, Set.of());
    var occurrences = Occurrences.in(sentences, grammar);
    int held = 0;
    for (var pattern : rubric.checks().flatMap(c -> patterns(grammar, c.id())).toList()) {
      for (int at = 0; at < sentences.size(); at++) {
        if (Matcher.holds(pattern, sentences, at)) {
          held++;
          assertThat(occurrences.of(pattern).get(at)).as(pattern.source()).isTrue();
        }
      }
    }
    return held;
  }

  private static Stream<Pattern> patterns(Grammar grammar, String check) {
    var patterns = grammar.patterns(check);
    return Stream.of(patterns.clear(), patterns.partly(), patterns.reply(), patterns.against())
        .flatMap(List::stream);
  }
}
