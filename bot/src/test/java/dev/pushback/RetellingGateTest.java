package dev.pushback;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.casting.Library;
import dev.pushback.app.history.Fingerprint;
import dev.pushback.app.history.Likeness;
import dev.pushback.core.question.Question;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How well stories are known again in other words, and that it does not get worse. */
class RetellingGateTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root", ".."));
  private static final Path STORIES = ROOT.resolve("bot/src/eval/stories");

  private record Sample(String story, Fingerprint fingerprint) {}

  private record Figures(int claimed, int right, int same) {
    double precision() {
      return (double) right / claimed;
    }

    double recall() {
      return (double) right / same;
    }
  }

  @Test
  void aReuseThatIsClaimedIsNearlyAlwaysOne() throws IOException {
    var test = figures("test.jsonl");
    assertThat(test.same()).isEqualTo(24);
    assertThat(test.precision()).as("precision, reached: 17 of 18").isGreaterThanOrEqualTo(0.88);
    assertThat(test.recall()).as("recall, reached: 17 of 24").isGreaterThanOrEqualTo(0.62);
  }

  @Test
  void theTrainingHalfStaysWithoutAFalseClaim() throws IOException {
    var train = figures("train.jsonl");
    assertThat(train.precision()).isEqualTo(1);
    assertThat(train.recall()).isGreaterThanOrEqualTo(0.75);
  }

  @Test
  void theStoriesAreAsTheyWereFrozen() throws Exception {
    for (var line : Files.readAllLines(STORIES.resolve("FROZEN.sha256"))) {
      var parts = line.split("\\s+", -1);
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(Files.readAllBytes(STORIES.resolve(parts[1])));
      assertThat(HexFormat.of().formatHex(hash)).as(parts[1]).isEqualTo(parts[0]);
    }
  }

  @Test
  void everyThemeThatHasWordsIsAThemeOfTheBank() throws IOException {
    var themes = library().questions().flatMap(question -> question.themes().stream()).toList();
    var resource = "/dev/pushback/app/history/themes.txt";
    try (var in = requireNonNull(RetellingGateTest.class.getResourceAsStream(resource))) {
      assertThat(new String(in.readAllBytes(), UTF_8).lines())
          .filteredOn(line -> !line.startsWith("#"))
          .isNotEmpty()
          .allSatisfy(line -> assertThat(themes).contains(line.split(":", -1)[0]));
    }
  }

  private static Figures figures(String file) throws IOException {
    var tellings = samples(file);
    int claimed = 0;
    int right = 0;
    int same = 0;
    for (int a = 0; a < tellings.size(); a++) {
      for (int b = a + 1; b < tellings.size(); b++) {
        boolean one = tellings.get(a).story().equals(tellings.get(b).story());
        boolean claim =
            Likeness.of(tellings.get(a).fingerprint(), tellings.get(b).fingerprint())
                >= Likeness.SAME;
        claimed += claim ? 1 : 0;
        right += claim && one ? 1 : 0;
        same += one ? 1 : 0;
      }
    }
    return new Figures(claimed, right, same);
  }

  private static List<Sample> samples(String file) throws IOException {
    var json = new ObjectMapper();
    var library = library();
    var samples = new ArrayList<Sample>();
    for (var line : Files.readAllLines(STORIES.resolve(file))) {
      var story = json.readTree(line);
      for (var told : story.path("tellings")) {
        var words = new StringBuilder(told.path("text").asText());
        told.path("replies").forEach(reply -> words.append("\n\n").append(reply.asText()));
        var question = question(library, told.path("question").asText());
        samples.add(
            new Sample(
                story.path("id").asText(), Fingerprint.of(words.toString(), question.text())));
      }
    }
    return samples;
  }

  private static Question question(Library library, String id) {
    return library.questions().filter(q -> q.id().equals(id)).findFirst().orElseThrow();
  }

  private static Library library() {
    return switch (Content.load(ROOT)) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
