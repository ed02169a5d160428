package dev.pushback.edge.content;

import static dev.pushback.edge.content.TinyContent.LOOP;
import static dev.pushback.edge.content.TinyContent.PACK;
import static dev.pushback.edge.content.TinyContent.QUESTION;
import static dev.pushback.edge.content.TinyContent.RUBRIC;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.loop.Rigor;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.Cap;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults that no schema sees: of text, of files, and of what files say about each other. */
class ContentFaultsTest {
  @TempDir Path root;
  private TinyContent content;

  @BeforeEach
  void aRepositoryThatIsRight() throws IOException {
    content = new TinyContent(root);
  }

  @Test
  void rightContentIsLoadedWhole() {
    var library = ((Loaded.Whole) content.load()).library();

    var rubric = library.rubric("tiny").orElseThrow();
    assertThat(rubric.checks()).hasSize(20);
    assertThat(rubric.caps())
        .containsExactly(
            new Cap("overall", 2.5, rubric.caps().getFirst().when(), "nothing is named"));
    var sheet = library.sheet("late-bus").orElseThrow();
    assertThat(sheet.question().length()).isEqualTo(Duration.ofMinutes(8));
    assertThat(sheet.question().text()).endsWith("How would you know?");
    assertThat(sheet.question().pushbacks().getLast().probe().validity())
        .isEqualTo(Validity.UNFOUNDED);
    assertThat(sheet.question().pushbacks().getFirst().probe().directness())
        .isEqualTo(Directness.POINTED);
    assertThat(library.packs().getFirst().questions()).hasSize(1);
    var loop = library.loops().getFirst();
    assertThat(loop.role()).isEqualTo("pm");
    assertThat(loop.bar()).isEqualTo(3.5);
    assertThat(loop.retryMonths()).isEqualTo(6);
    assertThat(loop.rigor()).containsExactly(new Rigor("tiny", "a"));
    var round = loop.rounds().getFirst();
    assertThat(round.pillar()).isEqualTo("Counting buses");
    assertThat(round.types()).containsExactly("metric-design");
    assertThat(round.gate()).contains(3.0);
  }

  @Test
  void aLoopNeedsNeitherAGateNorMetricDefinitions() throws IOException {
    content.edit(LOOP, "    gate: 3.0\n", "");
    content.edit(LOOP, "rigor:\n  - {rubric: tiny, criterion: a}\n", "");
    var loop = ((Loaded.Whole) content.load()).library().loops().getFirst();
    assertThat(loop.rigor()).isEmpty();
    assertThat(loop.rounds().getFirst().gate()).isEmpty();
  }

  @Test
  void metricDefinitionsThatLeadNowhere() throws IOException {
    content.edit(LOOP, "rubric: tiny", "rubric: tinny");
    only(LOOP, 9, "there is no rubric tinny", "write tiny");
    content.edit(LOOP, "rubric: tinny, criterion: a", "rubric: tiny, criterion: z");
    only(LOOP, 9, "there is no criterion in the rubric tiny named z", "write a (allowed: a, b");
    content.edit(LOOP, "criterion: z}", "criterion: a}\n  - {rubric: tiny, criterion: b}");
    only(LOOP, 10, "tiny is listed twice", "keep one");
  }

  @Test
  void aRubricsHashIsThatOfItsTextWhateverItsLineEnds() throws IOException {
    var before = hash();
    content.write(RUBRIC, content.text(RUBRIC).replace("\n", "\r\n"));
    assertThat(hash()).isEqualTo(before).hasSize(12).matches("[0-9a-f]+");
    content.edit(RUBRIC, "A small standard", "Another standard");
    assertThat(hash()).isNotEqualTo(before);
  }

  @Test
  void aCapMayNeedSeveralThingsMissing() throws IOException {
    content.edit(
        RUBRIC,
        "when: {check: a-1, is: absent}",
        "when: [{check: a-1, is: partly}, {check: b-1, is: absent}]");
    var library = ((Loaded.Whole) content.load()).library();
    assertThat(library.rubrics().getFirst().caps().getFirst().when())
        .containsExactly(new Cap.Missing("a-1", true), new Cap.Missing("b-1", false));
  }

  @Test
  void faultsOfAllFilesComeInOneReportInOrder() throws IOException {
    content.edit(RUBRIC, "seeks: the thing a-1", "seks: the thing a-1");
    content.edit(RUBRIC, "check: a-1, is: absent", "check: a-11, is: gone");
    content.edit(QUESTION, "difficulty: 2", "difficulty: 4");
    content.edit(QUESTION, "check: b-2", "check: b-22");
    content.edit(PACK, "language: en", "language: english");
    content.edit(LOOP, "[metric-design]", "[metric-desing]");

    assertThat(content.faults())
        .extracting(Fault::toString)
        .containsExactly(
            "config/loops/short.yaml:14:13: there is no question of the round type metric-desing;"
                + " write metric-design (allowed: metric-design)",
            "question-bank/packs/own/late-bus.yaml:7:13: difficulty is 4;"
                + " write a whole number from 1 to 3",
            at(QUESTION, "b-22")
                + ": there is no check in the rubric tiny named b-22; write b-2;"
                + " question-bank/rubrics/tiny.yaml has all",
            "question-bank/packs/own/pack.yaml:5:11: language is \"english\", which is not a name;"
                + " write two letters, or also a country, for example en",
            at(RUBRIC, "seks") + ": seks is not a key here; write seeks",
            at(RUBRIC, "a-11") + ": there is no check a-11; write a-1",
            at(RUBRIC, "gone") + ": is is \"gone\"; write one of: absent, partly");
  }

  @Test
  void wordsThatAreNotYaml() throws IOException {
    content.edit(QUESTION, "title: Is the bus late?", "title: Late: is the bus?");
    only(QUESTION, 3, "mapping values are not allowed", "colon in quotes");
    content.edit(QUESTION, "title: Late: is the bus?", "title: \"Is the bus late?");
    var fault = content.faults().getFirst();
    assertThat(fault.what()).startsWith("this is not YAML");
  }

  @Test
  void keyThatIsThereTwice() throws IOException {
    content.edit(QUESTION, "minutes: 8", "minutes: 8\nversion: 2");
    only(QUESTION, 13, "version is here a second time", "the first is in line 2");
  }

  @Test
  void anchorAndAlias() throws IOException {
    content.edit(QUESTION, "themes: [transport]", "themes: &list [transport]");
    content.edit(QUESTION, "asks: [a-1]", "asks: *list");
    assertThat(content.faults()).extracting(Fault::line).containsExactly(11, 15);
    assertThat(content.faults()).allMatch(it -> it.instead().equals("write the value out"));
  }

  @Test
  void wordsBehindASignThatCutsThemOff() throws IOException {
    content.edit(QUESTION, "title: ", "title: Which of the # late buses ");
    only(QUESTION, 3, "what stands behind \" #\" is a remark", "put the whole text in quotes");
  }

  @Test
  void tabInAnIndentationIsOneFault() throws IOException {
    content.edit(QUESTION, "    answer: Forty.", "\tanswer: Forty.");
    only(QUESTION, content.line(QUESTION, "\tanswer"), "there is a tab", "write spaces");
  }

  @Test
  void severalDocumentsInAFile() throws IOException {
    content.write(PACK, content.text(PACK) + "---\nlicense: other\n");
    assertThat(content.faults())
        .extracting(fault -> fault.line() + " " + fault.what())
        .containsExactly(
            "8 this is not YAML: another document begins", "9 license is not a key here");
  }

  @Test
  void tagsThatWouldMakeObjectsAreNotText() throws IOException {
    content.edit(PACK, "Our own", "!!javax.script.ScriptEngineManager [x]");
    content.edit(PACK, "Questions about buses.", "!secret words");
    assertThat(content.faults()).extracting(Fault::line).containsExactly(3, 4);
  }

  @Test
  void aBombIsRefusedAtOnce() throws IOException {
    var bomb = new StringBuilder("a0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 40; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9)));
    }
    content.write(PACK, bomb.toString());
    assertThat(content.faults()).isNotEmpty().hasSizeLessThanOrEqualTo(200);

    content.write(PACK, "pack: " + "[".repeat(200_000));
    only(PACK, 1, "nested more than 20 deep", "remove brackets");
    content.write(PACK, "pack: " + "{a: ".repeat(50_000));
    only(PACK, 1, "nested more than 20 deep", "remove brackets");
  }

  @Test
  void aLoopOfAliasesIsRefused() throws IOException {
    content.write(PACK, "&a\npack: *a\n? *a\n: *a\n");
    assertThat(content.faults()).isNotEmpty();
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Files.write(root.resolve(PACK), new byte[] {'p', ':', '\n', 'a', 0, 1, 2, (byte) 0xff});
    only(PACK, 2, "this is not text", "UTF-8");
    Files.write(root.resolve(PACK), "pack: own\ntitle: é\n".getBytes(StandardCharsets.ISO_8859_1));
    only(PACK, 2, "this is not UTF-8", "save the file as plain text in UTF-8");
    Files.write(root.resolve(PACK), content.text(LOOP).getBytes(StandardCharsets.UTF_16));
    only(PACK, 1, "this is not UTF-8", "save the file as plain text in UTF-8");
  }

  @Test
  void aByteOrderMarkIsNoFaultAndNoChange() throws IOException {
    var before = hash();
    content.write(RUBRIC, "\uFEFF" + content.text(RUBRIC));
    assertThat(hash()).isEqualTo(before);
  }

  @Test
  void filesOfAWrongSize() throws IOException {
    try (var file = new RandomAccessFile(root.resolve(PACK).toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    only(PACK, 1, "larger than 256 KB", "split it");
    content.write(PACK, "");
    only(PACK, 1, "the file is empty", "write its keys");
    content.write(PACK, "# nothing but a remark\n");
    only(PACK, 1, "the file is empty", "write its keys");
  }

  @Test
  void aFolderInTheNameOfAFile() throws IOException {
    Files.delete(root.resolve(LOOP));
    Files.createDirectory(root.resolve(LOOP));
    only(LOOP, 1, "this is not a file", "put a text file here");
  }

  @Test
  void fileThatIsNotNamedByItsId() throws IOException {
    Files.move(root.resolve(QUESTION), root.resolve(QUESTION).resolveSibling("bus.yaml"));
    only("question-bank/packs/own/bus.yaml", 1, "question is late-bus", "rename the file to");
  }

  @Test
  void questionThatIsInTwoPacks() throws IOException {
    content.write(
        "question-bank/packs/two/pack.yaml", content.text(PACK).replace(": own", ": two"));
    content.write("question-bank/packs/two/late-bus.yaml", content.text(QUESTION));
    only("question-bank/packs/two/late-bus.yaml", 1, "already in " + QUESTION, "choose another id");
  }

  @Test
  void filesThatAreMissingOrMisnamed() throws IOException {
    Files.delete(root.resolve(LOOP));
    only("config/loops", 1, "no loop is here", "<loop>.yaml");
    content.write("config/loops/short.yml", "");
    assertThat(content.faults()).hasSize(2).anyMatch(it -> it.instead().contains("end in .yaml"));
  }

  @Test
  void packWithoutItsFileOrQuestions() throws IOException {
    content.write("question-bank/packs/bare/README.md", "");
    assertThat(content.faults())
        .extracting(Fault::what)
        .containsExactly("pack.yaml is missing", "the pack has no question");
  }

  @Test
  void emptyFolderHasNothingOfAnything(@TempDir Path empty) {
    var faults = ((Loaded.Faulty) Content.load(empty)).faults();
    assertThat(faults)
        .extracting(Fault::file)
        .containsExactly("config/loops", "question-bank/packs", "question-bank/rubrics");
  }

  @Test
  void referencesThatLeadNowhere() throws IOException {
    content.edit(QUESTION, "rubric: tiny", "rubric: tinny");
    only(QUESTION, 6, "there is no rubric tinny", "write tiny");
    content.edit(QUESTION, "rubric: tinny", "rubric: tiny");
    content.edit(QUESTION, "asks: [a-1]", "asks: [a-9]");
    only(QUESTION, 15, "named a-9", "write a-");
    content.edit(QUESTION, "asks: [a-9]", "asks: []");
    content.edit(QUESTION, "{check: b-1", "{check: bb-1");
    only(QUESTION, 19, "named bb-1", "write b-1");
    content.edit(QUESTION, "{check: bb-1", "{check: b-1");
    content.edit(QUESTION, "kind: metric", "kind: metrics");
    only(QUESTION, 4, "metrics", "write metric");
    content.edit(QUESTION, "kind: metrics", "kind: metric");
    content.edit(RUBRIC, "of: overall", "of: overal");
    only(RUBRIC, content.line(RUBRIC, "overal"), "no criterion overal", "write overall");
  }

  @Test
  void rubricThatCannotBeReadAccusesNoQuestionAndNoLoop() throws IOException {
    content.write(RUBRIC, "rubric: [");
    assertThat(content.faults()).extracting(Fault::file).containsExactly(RUBRIC);
  }

  @Test
  void questionThatCannotBeReadAccusesNoLoop() throws IOException {
    content.write(QUESTION, "question: [");
    assertThat(content.faults()).extracting(Fault::file).containsExactly(QUESTION);
  }

  @Test
  void namesThatAreUsedTwice() throws IOException {
    content.edit(RUBRIC, "check: c-2", "check: a-2");
    int first = content.line(RUBRIC, "check: a-2");
    only(RUBRIC, content.line(RUBRIC, "Check c-2") - 1, "already used in line " + first, "a-2-2");
  }

  @Test
  void followUpsThatMayNotBeShown() throws IOException {
    content.edit(RUBRIC, "What about a-1?", "Great, and what about a-1? Why?");
    assertThat(content.faults())
        .extracting(Fault::what)
        .containsExactly(
            "the follow-up asks 2 questions instead of one", "the follow-up praises (\"great\")");
    content.edit(RUBRIC, "Great, and what about a-1? Why?", "What about a-1?");
    content.edit(QUESTION, "What if it simply rained?", "What if " + "it ".repeat(29) + "rained?");
    only(QUESTION, content.line(QUESTION, "rained"), "has 32 words", "at most 30 words");
  }

  @Test
  void patternsOfEvidenceAreCheckedByTheirReader() throws IOException {
    content.edit(
        RUBRIC,
        "        probes:\n",
        "        evidence: {clear: [number, nonsuch]}\n        probes:\n");
    only(RUBRIC, content.line(RUBRIC, "nonsuch"), "no word class", "mend it");
    content.edit(RUBRIC, ", nonsuch", "");
    var library = ((Loaded.Whole) content.load()).library();
    assertThat(library.rubrics().getFirst().check("a-1").orElseThrow().evidence().clear())
        .containsExactly("number");
  }

  private String hash() {
    return ((Loaded.Whole) content.load()).library().rubrics().getFirst().hash();
  }

  private String at(String file, String words) throws IOException {
    int line = content.line(file, words);
    var text = content.text(file).lines().toList().get(line - 1);
    return "%s:%d:%d".formatted(file, line, text.indexOf(words) + 1);
  }

  private void only(String file, int line, String what, String instead) {
    assertThat(content.faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.file()).isEqualTo(file);
              assertThat(fault.what()).contains(what);
              assertThat(fault.instead()).contains(instead);
              assertThat(fault.line()).as("%s", fault).isEqualTo(line);
            });
  }
}
