package dev.pushback;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Whole visits through the real command line, with all real parts. */
@Timeout(120)
final class RehearsalTest {
  private static final String NEEDLE = "quillwort";
  private static final String WEAK =
      """
      I would count how many households send the form, and I want to see a clear rise.
      If it goes up we roll it out to all districts.
      """;
  private static final String FULL =
      """
      We would give it to six districts drawn by lot and compare them with the other six in the \
      same weeks, because rents rise for everyone.
      It matters because households that send a complete form within fourteen days of starting \
      get their money before the rent is late, and that saves the clerks' hours.
      Today it is forty-six in a hundred of all households that start one, and at least \
      fifty-five must be reached.
      With half of the fields filled in nobody hunts for papers, so people finish on the first \
      evening.
      What could hurt is people confirming an old income and repaying it later, mainly the newly \
      separated, so I'd watch repayments among them, and above three in a hundred we stop.
      It all sits in the form log of the quillwort system, once clerks' test cases and second \
      drafts are out.
      I passed over minutes to fill it in, since fast isn't right. It misses those who never start.
      Clerks will check more, and I accept that.
      """;
  private static final String LASTING =
      "The first two weeks are curiosity, so I would read week eight and trust that one.\n";
  private static final String RULE =
      "Good point, I would add a rule then: at fifty-five we roll it out to every district, and"
          + " otherwise we go back to the old form.\n";

  @TempDir private Path folder;

  private static double number(String text, String before) {
    var matcher = Pattern.compile(Pattern.quote(before) + "\\s*(\\d\\.\\d)").matcher(text);
    assertThat(matcher.find()).as("\"%s\" and a number in%n%s", before, text).isTrue();
    return Double.parseDouble(matcher.group(1));
  }

  private List<String> filesWith(String word, Path home) throws IOException {
    try (var files = Files.walk(home)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> holds(file, word))
          .map(file -> home.relativize(file).toString())
          .toList();
    }
  }

  private static boolean holds(Path file, String word) {
    try {
      return Files.readString(file, ISO_8859_1).contains(word);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void aWeakAnswerImprovesUnderPushbackAndIsErasedWhenThePersonSaysSo() throws Exception {
    var pushback = new Pushback(folder);
    var answers =
        List.of(WEAK, FULL, LASTING, RULE).stream().map(answer -> answer + "/done\n").toList();

    var round =
        pushback.run(
            String.join("", answers) + "3\n/quit\n",
            "practice",
            "--question",
            "housing-form-prefill",
            "--probes",
            "3");

    assertThat(round.err()).isEmpty();
    assertThat(round.code()).isZero();
    assertsTheRound(round.out());
    assertsTheVisitAfterIt(pushback, round.out());
  }

  private static void assertsTheRound(String out) {
    var questions = out.substring(0, out.indexOf("SCORECARD"));
    assertThat(questions.split("Interviewer:", -1)).hasSize(5);
    assertThat(number(out, "Overall")).isGreaterThan(number(out, "After your first answer"));
    assertThat(out).contains("the follow-ups brought out more.");
    assertThat(Pattern.compile("(?<=[.]) ").splitAsStream(flat(FULL).strip()))
        .anyMatch(sentence -> flat(out).contains('"' + sentence + '"'));
    assertThat(out).contains("Where I pushed back").contains("Result: updated: you revised");
    assertThat(out).contains("The round is closed.");
  }

  private void assertsTheVisitAfterIt(Pushback pushback, String round) throws Exception {
    var sessions = pushback.run("", "sessions");
    assertThat(sessions.code()).isZero();
    assertThat(sessions.out()).containsOnlyOnce("\n").contains("housing-form-prefill", "over");
    var id = sessions.out().split(" ", 2)[0];
    assertThat(pushback.run("", "sessions", id).out()).contains("SCORECARD", "updated: you");

    var export = pushback.run("", "mydata", "export");
    var facts = new ObjectMapper().readTree(export.out()).path("facts");
    assertThat(export.code()).isZero();
    assertThat(facts.findValuesAsText("outcome")).contains("updated");
    assertThat(facts.findValuesAsText("text")).contains(FULL.strip());
    assertsTheFollowUps(facts, round);
    assertThat(filesWith(NEEDLE, pushback.home())).isNotEmpty();

    var deleted = pushback.run("", "mydata", "delete", "--yes");
    assertThat(deleted.out()).isEqualTo("Erased 1 round(s). Nothing is left.\n");
    assertThat(deleted.code()).isZero();
    assertThat(filesWith(NEEDLE, pushback.home())).isEmpty();

    var doctor = pushback.run("", "doctor");
    assertThat(doctor.out()).contains("all in order").contains("0 round(s) kept in");
    assertThat(doctor.code()).isZero();
  }

  /** Follow-ups are put as they are kept, and some of them repeat what the candidate said. */
  private static void assertsTheFollowUps(JsonNode facts, String round) {
    var asked = new ArrayList<String>();
    for (var fact : facts) {
      if (text(fact, "type").equals("probed")) {
        var words = text(fact.path("body"), "text");
        assertThat(flat(round)).contains("Interviewer: " + words);
        asked.add(words);
      }
    }
    var said = flat(String.join(" ", WEAK, FULL, LASTING, RULE));
    assertThat(asked)
        .anyMatch(
            words ->
                Pattern.compile("\"([^\"]+)\"")
                    .matcher(words)
                    .results()
                    .anyMatch(quoted -> said.contains(quoted.group(1))));
  }

  private static String text(JsonNode node, String field) {
    return node.path(field).asText();
  }

  private static String flat(String page) {
    return page.replaceAll("\\s+", " ");
  }

  @Test
  void linesAreAssessedInOrderAndOneThatIsNotValidStopsNothing() throws Exception {
    var json = new ObjectMapper();
    var good =
        json.createObjectNode()
            .put("id", "first")
            .put("question", "What would you count, over what time?")
            .put("kind", "metric")
            .put("answer", WEAK + FULL);
    var unjudged = good.deepCopy().put("id", 3).put("answer", "no idea");
    var lines =
        good
            + "\nno json at all\n"
            + unjudged
            + "\n{\"id\":\"fourth\",\"kind\":\"poetry\",\"question\":\"?\",\"answer\":\"x\"}\n\n"
            + good.deepCopy().put("id", "last");

    var run = new Pushback(folder).run(lines, "assess");

    assertThat(run.code()).isZero();
    assertThat(run.err()).startsWith("2 line(s) were not valid");
    var out = run.out().lines().map(line -> parsed(json, line)).toList();
    assertThat(out.stream().map(line -> line.path("id").asText()))
        .containsExactly("first", "", "3", "fourth", "last");
    assertThat(out.get(0).path("overall").asDouble()).isGreaterThan(3);
    assertThat(out.get(1).path("error").asText()).isEqualTo("line 2 is not JSON");
    assertThat(out.get(2).path("assessed").asBoolean(true)).isFalse();
    assertThat(out.get(3).path("error").asText()).startsWith("no kind \"poetry\"; known are ");
    assertThat(out.get(4).path("criteria")).isEqualTo(out.get(0).path("criteria"));
  }

  private static JsonNode parsed(ObjectMapper json, String line) {
    try {
      return json.readTree(line);
    } catch (IOException e) {
      throw new AssertionError(line, e);
    }
  }
}
