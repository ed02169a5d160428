package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.Pushback.Ended;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for authors of questions, as an author runs them. */
class PackCommandTest {
  private static final int USAGE = 2;
  private static final int BAD_DATA = 65;
  private static final int NOT_FOUND = 66;

  @TempDir Path folder;
  private Pushback pushback;
  private Path pack;

  @BeforeEach
  void machine() {
    pushback = new Pushback(folder);
    pack = folder.resolve("harbour");
  }

  @Test
  void aNewPackPassesItsLint() throws Exception {
    var begun = run("new", pack.toString());
    assertThat(begun.code()).as(begun.err()).isZero();
    assertThat(begun.out())
        .contains("Written: " + pack.resolve("pack.yaml"))
        .contains("pushback pack lint " + pack)
        .contains("README.md");
    var linted = run("lint", pack.toString());
    assertThat(linted.out())
        .isEqualTo("1 pack, 1 question: 0 errors, 0 warnings.\nFit to be used.\n");
    assertThat(linted.code()).isZero();
    var schema = Files.readAllLines(pack.resolve("pack.yaml")).getFirst().replaceFirst(".*=", "");
    assertThat(pack.resolve(schema)).isRegularFile();
  }

  @Test
  void allFaultsOfAPackAreToldAtOnceWithTheirPlaces() throws Exception {
    faulty();
    var linted = run("lint", pack.toString());
    assertThat(linted.code()).isEqualTo(BAD_DATA);
    assertThat(linted.err()).isEmpty();
    assertThat(linted.out())
        .contains("harbour/harbour-first.yaml\n")
        .contains("error (form): mintues is not a key here")
        .contains("-> write minutes")
        .contains("| mintues: 8")
        .contains("error (form): this is not YAML: mapping values are not allowed here")
        .contains("-> put text that holds a colon in quotes")
        .contains("harbour/pack.yaml\n")
        .contains("error (form): language is \"english\", which is not a name")
        .endsWith(
            """
            1 pack, 1 question: 3 errors, 0 warnings.
            The samples of 1 question with errors were not tried yet.
            Not fit to be used: mend the errors and lint again.
            """);
  }

  @Test
  void theJsonAgreesWithTheText() throws Exception {
    faulty();
    var linted = run("lint", "--json", pack.toString());
    assertThat(linted.code()).isEqualTo(BAD_DATA);
    assertThat(linted.out().lines()).hasSize(1);
    var root = new ObjectMapper().readTree(linted.out());
    assertThat(root.path("passes").asBoolean()).isFalse();
    assertThat(root.path("error").asInt()).isEqualTo(root.path("findings").size()).isEqualTo(3);
    var text = run("lint", pack.toString()).out();
    for (JsonNode finding : root.path("findings")) {
      assertThat(text)
          .contains(finding.path("file").asText())
          .contains(finding.path("line").asInt() + ":" + finding.path("column").asInt())
          .contains(finding.path("what").asText())
          .contains("-> " + finding.path("fix").asText());
    }
  }

  @Test
  void previewShowsAQuestionWithAllThatComesAfterAndWhatSamplesEarn() throws Exception {
    run("new", pack.toString());
    var shown = run("preview", pack.toString(), "harbour-first");
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(shown.out().replaceAll("\\s+", " "))
        .contains("A coastal authority keeps 240 lighthouses")
        .contains("How do you count that one?")
        .contains("Our head of press would rather show")
        .contains("My one number is lamps that shine again")
        .containsPattern("[34]\\.\\d\\d");
    assertThat(shown.out().lines()).allMatch(line -> line.length() <= 80);
  }

  @Test
  void previewOfAFaultyPackSaysWhereTheFaultsAreTold() throws Exception {
    faulty();
    oneLine(run("preview", pack.toString()), BAD_DATA, "pushback pack lint " + pack);
  }

  @Test
  void schemasAreJson() throws Exception {
    for (var file : new String[] {"question", "pack", "rubric", "loop"}) {
      var printed = run("schema", file);
      assertThat(printed.code()).isZero();
      assertThat(new ObjectMapper().readTree(printed.out()).path("properties").has(file)).isTrue();
    }
    assertThat(run("schema").out()).isEqualTo(run("schema", "question").out());
    assertThat(run("schema", "poem").code()).isEqualTo(USAGE);
  }

  @Test
  void pathsThatAreWrongGetOneLine() throws Exception {
    oneLine(run("lint", pack.toString()), NOT_FOUND, "There is no folder " + pack);
    oneLine(run("preview", pack.toString()), NOT_FOUND, "There is no folder " + pack);
    oneLine(run("new", folder.resolve("My Pack").toString()), USAGE, "is no name for a pack");
    run("new", pack.toString());
    oneLine(run("new", pack.toString()), USAGE, "is there already");
    oneLine(run("preview", pack.toString(), "none"), NOT_FOUND, "no such question");
    var file = pack.resolve("pack.yaml").toString();
    oneLine(run("lint", file), NOT_FOUND, "is a file; name the folder of its pack");
  }

  @Test
  void theChecksOfARubricAreListedUnderTheirIds() throws Exception {
    assertThat(run("checks", "metric-rigor").out()).contains("  window ");
    assertThat(run("checks").out()).contains("metric-rigor", "kind: metric");
    oneLine(run("checks", "nope"), NOT_FOUND, "There is no rubric \"nope\"");
  }

  @Test
  void packAloneShowsItsCommands() throws Exception {
    var shown = run();
    assertThat(shown.code()).isZero();
    assertThat(shown.out()).contains("Usage: pushback pack", "new", "lint", "preview", "schema");
  }

  private static void oneLine(Ended ended, int code, String words) {
    assertThat(ended.err().replaceAll("\\s+", " ")).contains(words);
    assertThat(ended.err().lines()).hasSizeLessThanOrEqualTo(2);
    assertThat(ended.out()).isEmpty();
    assertThat(ended.code()).isEqualTo(code);
  }

  private void faulty() throws IOException, InterruptedException {
    run("new", pack.toString());
    edit("harbour-first.yaml", "\nminutes: 8", "\nmintues: 8");
    edit("harbour-first.yaml", "title: A text from", "title: A text: from");
    edit("pack.yaml", "language: en", "language: english");
  }

  private void edit(String file, String words, String by) throws IOException {
    var text = Files.readString(pack.resolve(file));
    assertThat(text).contains(words);
    Files.writeString(pack.resolve(file), text.replace(words, by));
  }

  private Ended run(String... args) throws IOException, InterruptedException {
    var all = new String[args.length + 1];
    all[0] = "pack";
    System.arraycopy(args, 0, all, 1, args.length);
    return pushback.run("", all);
  }
}
