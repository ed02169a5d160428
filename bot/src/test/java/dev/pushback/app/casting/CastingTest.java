package dev.pushback.app.casting;

import static dev.pushback.app.casting.PastTest.ALL;
import static dev.pushback.app.casting.PastTest.NO_WINDOW;
import static dev.pushback.app.casting.PastTest.day;
import static dev.pushback.app.casting.PastTest.round;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.question.Audience;
import dev.pushback.core.question.Pack;
import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Seniority;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which question is asked next. */
class CastingTest {
  private static final Wish ANY = wish(Optional.empty());

  private static Wish wish(Optional<String> team) {
    return new Wish(Optional.empty(), Set.of(), Set.of(), Set.of(), team, Seniority.MID);
  }

  private static Question question(
      String id, int difficulty, String rubric, Set<String> asks, Audience audience) {
    var some = Fixtures.question();
    return new Question(
        id,
        1,
        id,
        some.kind(),
        some.round(),
        rubric,
        difficulty,
        audience,
        some.themes(),
        some.length(),
        some.text(),
        asks,
        some.nouns(),
        some.hints(),
        some.clarifications(),
        some.pushbacks(),
        some.materials(),
        some.samples());
  }

  private static Question question(String id, int difficulty) {
    return question(id, difficulty, "mini", Set.of(), forAll());
  }

  private static Audience forAll() {
    return new Audience(Set.of("pm"), Set.of(), Set.of(Seniority.MID));
  }

  private static Casting casting(List<Question> questions) {
    var pack = new Pack("own", 1, "Own", "Own.", "en", "none", List.of("us"), questions);
    return new Casting(
        new Library(List.of(Fixtures.rubric()), List.of(pack), List.of()), new Random(7));
  }

  private static Set<String> drawn(Casting casting, Wish wish, Past past, int day) {
    var drawn = new HashSet<String>();
    for (int i = 0; i < 60; i++) {
      drawn.add(casting.draw(wish, past, day(day)).orElseThrow().sheet().question().id());
    }
    return drawn;
  }

  @Test
  void noQuestionComesTwiceWhileOthersRemain() {
    var casting = casting(IntStream.range(0, 20).mapToObj(i -> question("q" + i, 2)).toList());
    var times = new HashMap<String, Integer>();
    for (int i = 0; i < 60; i++) {
      var past = new Past(times, List.of(), OptionalDouble.of(3));
      var id = casting.draw(ANY, past, day(1)).orElseThrow().sheet().question().id();
      times.merge(id, 1, Integer::sum);
      assertThat(times.values()).allMatch(count -> count <= times.size() / 20 * 3 + 1);
    }
    assertThat(times.values()).hasSize(20).containsOnly(3);
  }

  @Test
  void difficultyFollowsThePerson() {
    var casting = casting(List.of(question("easy", 1), question("medium", 2), question("hard", 3)));

    assertThat(drawn(casting, ANY, Past.NONE, 1)).containsExactly("medium");
    assertThat(drawn(casting, ANY, form(1.9), 1)).containsExactly("easy");
    assertThat(drawn(casting, ANY, form(3.1), 1)).containsExactly("medium");
    assertThat(drawn(casting, ANY, form(4.2), 1)).containsExactly("hard");
    var junior =
        new Wish(
            Optional.empty(), Set.of(), Set.of(), Set.of(), Optional.empty(), Seniority.JUNIOR);
    assertThat(drawn(casting, junior, Past.NONE, 1)).containsExactly("easy");
  }

  private static Past form(double form) {
    return new Past(Map.of(), List.of(), OptionalDouble.of(form));
  }

  @Test
  void whatIsDueComesBackOnAQuestionThatCanBringIt() {
    var casting =
        casting(List.of(question("other", 2, "none", Set.of(), forAll()), question("mine", 1)));
    var past = Past.of(List.of(round(1, NO_WINDOW)), List.of());

    assertThat(casting.draw(ANY, past, day(3)).orElseThrow().back().map(it -> it.check().id()))
        .contains("window");
    assertThat(drawn(casting, ANY, past, 3)).containsExactly("mine");
  }

  @Test
  void nothingComesBackBeforeItIsDue() {
    var past = Past.of(List.of(round(1, NO_WINDOW), round(2, ALL)), List.of());
    var casting = casting(List.of(question("mine", 1)));

    assertThat(casting.draw(ANY, past, day(2)).orElseThrow().back()).isEmpty();
  }

  @Test
  void aTeamIsAskedItsOwnQuestionsAndThoseForAll() {
    var content = new Audience(Set.of("pm"), Set.of("content"), Set.of(Seniority.MID));
    var casting =
        casting(List.of(question("own", 2, "mini", Set.of(), content), question("all", 2)));

    assertThat(drawn(casting, wish(Optional.of("content")), Past.NONE, 1))
        .containsExactlyInAnyOrder("own", "all");
    assertThat(drawn(casting, wish(Optional.of("growth")), Past.NONE, 1)).containsExactly("all");
  }

  @Test
  void aQuestionForTheLevelIsPreferred() {
    var staff = new Audience(Set.of("pm"), Set.of(), Set.of(Seniority.STAFF));
    var casting =
        casting(List.of(question("staff", 2, "mini", Set.of(), staff), question("mid", 2)));

    assertThat(drawn(casting, ANY, Past.NONE, 1)).containsExactly("mid");
  }

  @Test
  void whereNothingFitsNothingIsDrawn() {
    assertThat(casting(List.of()).draw(ANY, Past.NONE, day(1))).isEmpty();
  }
}
