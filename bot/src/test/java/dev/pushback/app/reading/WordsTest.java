package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = new Words();

  @Test
  void phrasesAreFoundWhereTheyStand() {
    words.add("roll back", "undo");
    assertThat(find("We roll back, then roll back again"))
        .containsEntry("undo", List.of(new Span(1, 3), new Span(4, 6)));
  }

  @Test
  void stemsStandForAllWordsThatBeginSo() {
    words.add("cancel*", "leave");
    assertThat(find("cancelled cancels cancel cancer").get("leave"))
        .containsExactly(new Span(0, 1), new Span(1, 2), new Span(2, 3));
  }

  @Test
  void stemsWorkInsidePhrases() {
    words.add("long* term effect*", "later");
    assertThat(find("the longer term effects")).containsEntry("later", List.of(new Span(1, 4)));
  }

  @Test
  void overlappingPhrasesAreAllFound() {
    words.add("active", "a");
    words.add("active users", "b");
    words.add("users active", "c");
    assertThat(find("active users active"))
        .containsEntry("a", List.of(new Span(0, 1), new Span(2, 3)))
        .containsEntry("b", List.of(new Span(0, 2)))
        .containsEntry("c", List.of(new Span(1, 3)));
  }

  @Test
  void hyphensAreSpaces() {
    words.add("cut-off", "limit");
    assertThat(find("a cut-off and a cut off").get("limit")).hasSize(2);
  }

  @Test
  void onePhraseMayHaveSeveralNamesButEachOnlyOnce() {
    words.add("stop", "a");
    words.add("stop", "b");
    words.add("stop", "a");
    assertThat(find("stop"))
        .containsOnly(
            Map.entry("a", List.of(new Span(0, 1))), Map.entry("b", List.of(new Span(0, 1))));
  }

  @Test
  void aCaretHoldsAtTheBeginningOnly() {
    words.add("^ no", "refusal");
    assertThat(find("No, there is no case")).containsEntry("refusal", List.of(new Span(0, 1)));
    assertThat(find("there is no case")).isEmpty();
  }

  @Test
  void wordsInsideOtherWordsAreNotFound() {
    words.add("rate", "share");
    assertThat(find("separate ratepayers")).isEmpty();
  }

  private Map<String, List<Span>> find(String text) {
    var found = new HashMap<String, List<Span>>();
    words.find(Shelf.sentences(text).getFirst(), found);
    return found;
  }
}
