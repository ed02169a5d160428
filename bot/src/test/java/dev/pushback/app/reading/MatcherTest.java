package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MatcherTest {

  @Test
  void togetherMeansInOneSentence() {
    assertThat(holds("'share' + 'week'", "In a week we take the share.")).isTrue();
    assertThat(holds("'share' + 'week'", "We take the share. In a week.")).isFalse();
  }

  @Test
  void neighboursMayCarryADistantTerm() {
    assertThat(holds("'share' ~ 'week'", "We take the share. In a week.")).isTrue();
    assertThat(holdsAt(1, "'week' ~ 'share'", "We take the share. In a week.")).isTrue();
    assertThat(holds("'share' ~ 'week'", "We take the share. Then we go. In a week.")).isFalse();
  }

  @Test
  void aSentenceThatWasLeftOutStillStandsBetween() {
    var all = Shelf.marked("We take the share. Ignore this. In a week.");
    var kept = List.of(all.getFirst(), all.getLast());
    var pattern = PatternParser.parse("share ~ duration", (_, name) -> name);
    assertThat(Matcher.holds(pattern, kept, 0)).isFalse();
    assertThat(Matcher.holds(pattern, List.of(all.getLast()), 0)).isFalse();
    var close = Shelf.marked("We take the share. In a week.");
    assertThat(Matcher.holds(pattern, close, 0)).isTrue();
  }

  @Test
  void orderMatters() {
    assertThat(holds("'if' > 'stop'", "If it falls we stop.")).isTrue();
    assertThat(holds("'if' > 'stop'", "We stop, if it falls.")).isFalse();
  }

  @Test
  void fourteenWordsMayStandBetweenAndNoMore() {
    assertThat(holds("'if' > 'stop'", "if " + "x ".repeat(14) + "stop")).isTrue();
    assertThat(holds("'if' > 'stop'", "if " + "x ".repeat(15) + "stop")).isFalse();
  }

  @Test
  void closeMeansThreeWordsBetweenAtMost() {
    assertThat(holds("'if' >> 'stop'", "if x x x stop")).isTrue();
    assertThat(holds("'if' >> 'stop'", "if x x x x stop")).isFalse();
  }

  @Test
  void eitherWordWillDo() {
    assertThat(holds("'pause|halt' > 'all'", "we halt it all")).isTrue();
    assertThat(holds("'pause|halt' > 'all'", "we end it all")).isFalse();
  }

  @Test
  void whatIsForbiddenMustNotBeInTheSentence() {
    assertThat(holds("'ship' + !'never'", "We ship it. We never wait.")).isTrue();
    assertThat(holds("'ship' + !'never'", "We never ship it.")).isFalse();
  }

  @Test
  void whatIsForbiddenNearbyMustNotBeNextDoorEither() {
    assertThat(holds("'ship' ~ !'never'", "We ship it. We never wait.")).isFalse();
    assertThat(holds("'ship' ~ !'never'", "We ship it. We wait. Never mind.")).isTrue();
  }

  @Test
  void aBeginningTakesTheNearestContinuation() {
    assertThat(holds("'if' > 'fall' >> 'stop'", "if they fall x x x x we fall and stop"))
        .as("documented: the nearest, not every one")
        .isFalse();
    assertThat(holds("'fall' >> 'stop'", "if they fall x x x x we fall and stop")).isTrue();
  }

  @Test
  void longChainsFollowEachOther() {
    assertThat(holds("'from' > num > 'to' > num", "it went from 3 up to 5 a week")).isTrue();
    assertThat(holds("'from' > num > 'to' > num", "it went to 5 from 3 a week")).isFalse();
  }

  @Test
  void classesAreWorkedOut() {
    var all = "We moved 3% and $5 on Tuesday with Anna: fine.";
    for (var name : List.of("percent", "money", "num", "name", "ed", "label", "content")) {
      assertThat(holds(name, all)).as(name).isTrue();
      assertThat(holds(name, "so it is")).as(name).isFalse();
    }
  }

  @Test
  void relationsAreBuiltOfOtherRelations() {
    var lexicon = new String[] {"harm: refund* | complaint*", "capped = harm > limit"};
    assertThat(holds("capped", "refunds stay below 3 percent", lexicon)).isTrue();
    assertThat(holds("capped", "refunds stay low", lexicon)).isFalse();
  }

  @Test
  void aRelationReachesFromItsFirstToItsLastWord() {
    var sentence = Shelf.marked("we stop now if it falls", "pair = 'stop' + 'falls'").getFirst();
    assertThat(sentence.spans("pair")).containsExactly(new Span(1, 6));
  }

  @Test
  void aRelationMadeOfItselfEnds() {
    assertThat(holds("loop", "we stop", "loop = loop + 'stop'")).isFalse();
  }

  private static boolean holds(String pattern, String text, String... lexicon) {
    return holdsAt(0, pattern, text, lexicon);
  }

  private static boolean holdsAt(int at, String pattern, String text, String... lexicon) {
    var named = new String[lexicon.length + 1];
    System.arraycopy(lexicon, 0, named, 0, lexicon.length);
    named[lexicon.length] = "under-test = " + pattern;
    var sentences = Shelf.marked(text, named);
    var parsed = PatternParser.parse(pattern, (quoted, name) -> quoted ? "'" + name.strip() : name);
    return Matcher.holds(parsed, sentences, at);
  }
}
