package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.casting.Library;
import dev.pushback.core.question.Question;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Requests for data in words that were written before anybody looked at the authors' own, each with
 * the facts that answer it ("-" for none): how many are told one of them, and how many something
 * else, which is worse than nothing.
 */
class RequestsTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root"));
  private static final Library LIBRARY = ((Loaded.Whole) Content.load(ROOT)).library();

  private enum Came {
    RIGHT,
    ASKED_WHICH,
    WRONG,
    NOTHING
  }

  private record Request(String half, String question, String asked, List<String> meant) {
    Came came() {
      var question = LIBRARY.questions().filter(q -> q.id().equals(this.question)).findFirst();
      return came(question.orElseThrow());
    }

    private Came came(Question question) {
      var facts = question.materials().facts().orElseThrow();
      if (!question.isRequest(asked)) {
        return Came.NOTHING;
      }
      var told = facts.found(List.of(question.clarify(asked)));
      if (told.isEmpty()) {
        return Came.ASKED_WHICH;
      }
      return meant.contains(String.valueOf(facts.data().indexOf(told.getFirst())))
          ? Came.RIGHT
          : Came.WRONG;
    }
  }

  /** Of twelve requests for the newer incidents ten can be answered. */
  @Test
  void soAreRequestsForIncidentsThatNoWordsWereWidenedFor() throws IOException {
    var came = came("N");
    assertThat(came.getOrDefault(Came.WRONG, 0L)).isLessThanOrEqualTo(1);
    assertThat(came.get(Came.RIGHT)).isGreaterThanOrEqualTo(6);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          autoplay-previews-call   | what does within noise mean                     | usual meaning
          blood-second-visit       | what is a guardrail                             | usual meaning
          knee-exercise-sets-drop  | how does the app count a set, sensor or tap?    | A set is one exercise
          knee-exercise-sets-drop  | did patients still say they did the exercises   | Their paper diaries
          knee-exercise-sets-drop  | how often did the insurer pay for exercises     | Nobody has checked
          knee-exercise-sets-drop  | what does the new version change                | The release note
          farm-game-packs-drop     | what does the new version change                | Version 5.2 brings
          climbing-taster-drop     | did the trainers change?                        | Each hall offers
          star-face-picture        | did cancellations change                        | "share who cancelled"
          star-face-picture        | how many members saw the face                   | first line has the people
          star-face-picture        | did the length of the film change               | Take whatever assumption
          documentary-endings-drop | what is a finished episode                      | 95 percent of its length
          """)
  void aNeighbourIsNotToldForWhatWasAsked(String question, String asked, String told) {
    var found = LIBRARY.questions().filter(q -> q.id().equals(question)).findFirst();
    assertThat(found.orElseThrow().clarify(asked)).contains(told);
  }

  @Test
  void whatWasToldMayBeToldAgain() {
    var found = LIBRARY.questions().filter(q -> q.id().equals("knee-exercise-sets-drop"));
    var question = found.findFirst().orElseThrow();
    assertThat(question.clarify("What does the release note say?"))
        .isEqualTo(question.clarify("What does the new version change?"));
  }

  private static Map<Came, Long> came(String half) throws IOException {
    return Files.readAllLines(ROOT.resolve("bot/src/test/resources/requests.tsv")).stream()
        .map(line -> line.split("\t", -1))
        .map(p -> new Request(p[0], p[1], p[2], List.of(p[3].split("\\|", -1))))
        .filter(request -> request.half().equals(half))
        .collect(Collectors.groupingBy(Request::came, Collectors.counting()));
  }

  /** Of 36 requests 33 can be answered. */
  @Test
  void theRequestsThatTheWordsWereWidenedWithAreAnswered() throws IOException {
    var came = came("T");
    assertThat(came.getOrDefault(Came.WRONG, 0L)).isZero();
    assertThat(came.get(Came.RIGHT)).isGreaterThanOrEqualTo(30);
  }

  /** Of 36 requests 23 can be answered. */
  @Test
  void mostRequestsThatWereHeldOutAreAnsweredToo() throws IOException {
    var came = came("H");
    assertThat(came.getOrDefault(Came.WRONG, 0L)).isLessThanOrEqualTo(2);
    assertThat(came.get(Came.RIGHT)).isGreaterThanOrEqualTo(18);
  }
}
