package dev.pushback.edge.content;

import static dev.pushback.edge.content.TinyContent.LOOP;
import static dev.pushback.edge.content.TinyContent.PACK;
import static dev.pushback.edge.content.TinyContent.QUESTION;
import static dev.pushback.edge.content.TinyContent.RUBRIC;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Faults of structure: the schema underlines them while typing, the loader names the remedy. */
class SchemaAgreementTest {
  private static final String MIDDLE =
      "      - level: 3\n        looks: Middling in a\n        example: Some of it.\n";

  private static Schemas schemas;
  @TempDir Path root;
  private TinyContent content;

  @BeforeAll
  static void theShippedSchemas() throws IOException {
    schemas = new Schemas(Path.of(System.getProperty("pushback.root")));
  }

  @BeforeEach
  void aRepositoryThatIsRight() throws IOException {
    content = new TinyContent(root);
  }

  /**
   * @param words what stands in the file
   * @param by what is planted there
   * @param mark words in the line where the fault is to be reported
   */
  record Planted(String file, String words, String by, String mark, String what, String instead) {}

  static Stream<Planted> faults() {
    return Stream.of(rubricFaults(), questionFaults(), packFaults(), loopFaults())
        .flatMap(faults -> faults);
  }

  @Test
  void bothAcceptWhatIsRight() throws IOException {
    assertThat(content.faults()).isEmpty();
    for (var file : new String[] {RUBRIC, QUESTION, PACK, LOOP}) {
      assertThat(schemas.faults(root.resolve(file))).as(file).isEmpty();
    }
  }

  @Test
  void bothRefuseAListInPlaceOfKeys() throws IOException {
    content.write(PACK, "- pack: own\n");
    assertThat(content.faults())
        .extracting(Fault::toString)
        .containsExactly(
            PACK + ":1:1: the file is a list; write keys with values, for example pack: own");
    assertThat(schemas.faults(root.resolve(PACK))).isNotEmpty();
  }

  @Test
  void bothRefuseACriterionWithoutACoreCheck() throws IOException {
    var criterion = TinyContent.criterion("b");
    content.edit(RUBRIC, criterion, criterion.replace("scope: core", "scope: when-asked"));
    assertThat(content.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "%s:%d:7: no check of this criterion is core; write scope: core in at least one"
                .formatted(RUBRIC, content.line(RUBRIC, "- check: b-1")));
    assertThat(schemas.faults(root.resolve(RUBRIC))).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void bothRefuseWhatIsPlanted(Planted planted) throws IOException {
    content.edit(planted.file, planted.words, planted.by);

    int line = content.line(planted.file, planted.mark);
    assertThat(content.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.file()).isEqualTo(planted.file);
              assertThat(fault.what()).contains(planted.what);
              assertThat(fault.instead()).contains(planted.instead);
              assertThat(fault.line()).isEqualTo(line);
            });
    assertThat(schemas.faults(root.resolve(planted.file))).isNotEmpty();
  }

  private static Stream<Planted> rubricFaults() {
    var weight = "about: What b is.";
    return Stream.of(
        rubric("seeks: the thing a-2", "seks: it", "seks", "seks is not a key", "write seeks"),
        rubric("name: Tiny rubric\n", "", "rubric: tiny", "name is missing", "add name: Metric"),
        rubric("version: 1", "version: 0", "version", "version is 0", "from 1 to"),
        rubric("version: 1", "version: one", "version", "version is one", "a whole number"),
        rubric("version: 1", "version: 1.5", "version", "version is 1.5", "a whole number"),
        rubric("kind: metric", "kind: Met-ric", "Met-ric", "Met-ric", "words joined by _"),
        rubric("name: Check a-1", "name: 12", "name: 12", "name is 12", "in quotes"),
        rubric("name: Check a-1", "name: true", "name: true", "name is true", "in quotes"),
        rubric("name: Check a-1", "name:", "name:\n", "name is empty", "write text"),
        rubric("name: Check a-1", "name: ''", "name: ''", "name is empty", "some text"),
        rubric("name: Check a-1", "name: [x]", "name: [x]", "name is a list", "write text"),
        rubric("check: a-1", "check: A_1", "A_1", "A_1", "lower-case letters"),
        rubric("scope: core", "scope: cora", "cora", "scope is \"cora\"", "write core"),
        rubric("kind: noisy_data", "kind: noisy-data", "noisy-data", "noisy-data", "noisy_data"),
        rubric("kind: noisy_data", "kind: gotcha", "gotcha", "gotcha", "write one of"),
        rubric("level: 3", "level: 4", "level: 4", "level is 4", "write 3"),
        rubric(weight, weight + "\n    extra: 1", "extra", "extra is not a key", "write one of"),
        rubric("max: 2.5", "max: 5.5", "max: 5.5", "max is 5.5", "a number from 1.0 to 5.0"),
        rubric("is: absent", "is: missing", "missing", "is is \"missing\"", "absent, partly"),
        rubric("when: {check: a-1, is: absent}", "when: []", "when", "0 entries", "from 1 to 5"),
        rubric("caps:\n", "caps: none\nold:\n", "caps", "caps is none", "a list"),
        rubric(
            TinyContent.criterion("d"),
            "",
            "- criterion: a",
            "criteria has 3 entries",
            "from 4 to 6"),
        rubric(TinyContent.check("b-5"), "", "- check: b-1", "checks has 4 entries", "from 5 to 8"),
        rubric(MIDDLE, "", "- level: 1", "anchors has 2 entries", "exactly 3"));
  }

  private static Stream<Planted> questionFaults() {
    return Stream.of(
        question("title: Is the bus late?", "title: " + "x".repeat(61), "xxx", "61", "shorten"),
        question("Riders say", "Riders say " + "so ".repeat(500), "text: >", "more than 1500", ""),
        question("difficulty: 2", "difficulty: 4", "difficulty", "difficulty is 4", "from 1 to 3"),
        question("minutes: 8", "minutes: 3", "minutes: 3", "minutes is 3", "from 4 to 20"),
        question("minutes: 8", "minute: 8", "minute: 8", "minute is not a key", "write minutes"),
        question("[pm, data-pm]", "[pm, boss]", "boss", "no role boss", "write one of"),
        question("[pm, data-pm]", "[pm, pm]", "[pm, pm]", "listed twice", "keep one"),
        question("[pm, data-pm]", "pm", "roles: pm", "roles is pm", "a list of 1 to 4"),
        question("asks: [a-1]", "asks: [a-1, a-1]", "asks", "listed twice", "keep one"),
        question(", timetable]", "]", "nouns", "nouns has 3 entries", "from 4 to 12"),
        question(
            "  - {check: a-1, text: Think about the stops.}\n",
            "",
            "{check: b-1",
            "1 entries",
            "2 to 3"),
        question("valid: false", "valid: true", "kind: noisy_data", "is valid", "valid: false"),
        question("valid: false", "valid: \"no\"", "\"no\"", "valid is no", "true or false"),
        question("kind: scale", "kind: scael", "scael", "kind is \"scael\"", "write scale"),
        question(
            "\n    text: What if there are", "\n    txt: What if there are", "txt", "txt", "text"),
        question("  strong: I", "  string: I", "string", "string is not a key", "strong"),
        question(
            "  weak: We would look at everything.\n", "", "strong: I", "weak is missing", "add"));
  }

  private static Stream<Planted> packFaults() {
    return Stream.of(
        new Planted(
            PACK, "language: en", "language: EN", "EN", "language is \"EN\"", "two letters"),
        new Planted(PACK, "authors: [Somebody]", "authors: []", "authors", "0 entries", "1 to 50"),
        new Planted(PACK, "licence: Apache-2.0", "license: x", "license", "license", "licence"));
  }

  private static Stream<Planted> loopFaults() {
    return Stream.of(
        new Planted(LOOP, "probes: 3", "probes: 9", "probes: 9", "probes is 9", "from 0 to 8"),
        new Planted(LOOP, "minutes: 10", "minutes: 1", "minutes: 1", "minutes is 1", "2 to 120"),
        new Planted(LOOP, "[metric-design]", "[]", "types", "types has 0 entries", "from 1 to 20"),
        new Planted(
            LOOP, "round: only", "round: The only", "The only", "which is not a name", "data"),
        new Planted(LOOP, "gate: 3.0", "gate: 5.5", "gate: 5.5", "gate is 5.5", "from 1.0 to 5.0"),
        new Planted(LOOP, "gate: 3.0", "gate: 0", "gate: 0", "gate is 0", "from 1.0 to 5.0"),
        new Planted(LOOP, "gate: 3.0", "gate: high", "gate: high", "gate is high", "a number"),
        new Planted(LOOP, "    pillar: Counting buses\n", "", "round: only", "pillar is", "add"),
        new Planted(LOOP, "bar: 3.5", "bar: 6", "bar: 6", "bar is 6", "from 1.0 to 5.0"),
        new Planted(LOOP, "role: pm", "role: boss", "boss", "no role boss", "write one of"),
        new Planted(LOOP, "retryMonths: 6", "retryMonths: -1", "-1", "is -1", "from 0 to 24"),
        new Planted(LOOP, "criterion: a}", "criteria: a}", "criteria", "criteria is not", "write"),
        new Planted(
            LOOP, "  - {rubric: tiny, criterion: a}", "  []", "[]", "rigor has 0 entries", "1 to"));
  }

  private static Planted rubric(String... parts) {
    return new Planted(RUBRIC, parts[0], parts[1], parts[2], parts[3], parts[4]);
  }

  private static Planted question(String... parts) {
    return new Planted(QUESTION, parts[0], parts[1], parts[2], parts[3], parts[4]);
  }
}
