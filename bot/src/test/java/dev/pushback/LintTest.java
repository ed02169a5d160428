package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.edge.content.Finding;
import dev.pushback.edge.content.Lint;
import dev.pushback.edge.content.Report;
import dev.pushback.edge.content.Rule;
import dev.pushback.edge.content.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a lint makes of whole packs beside those of the installation, with the built-in reader. */
class LintTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root"));
  private static final Path BANK = ROOT.resolve("question-bank");
  private static final Path SHIPPED = BANK.resolve("packs/starter/podcast-first-ad.yaml");
  private static final String QUESTION = "lighthouse-lamp-alarm.yaml";

  @TempDir Path folder;
  private Path pack;

  @BeforeEach
  void aPackThatIsRight() throws IOException {
    pack = Files.createDirectory(folder.resolve("own"));
    write(
        "pack.yaml",
        Files.readString(BANK.resolve("template/pack.yaml")).replace(": template", ": own"));
    write(QUESTION, Files.readString(BANK.resolve("template").resolve(QUESTION)));
  }

  @Test
  void everythingThatShipsPassesWithoutAWarning() {
    var report = lint(BANK.resolve("packs"));
    assertThat(report.findings()).extracting(Finding::fault).isEmpty();
    assertThat(report.questions()).isGreaterThan(200);
  }

  @Test
  void aPackOutsideTheInstallationPasses() {
    assertThat(lint(pack).findings()).extracting(Finding::fault).isEmpty();
  }

  @Test
  void samplesThatRankWronglyAreRefusedWithWhatEachEarned() throws IOException {
    swap("strong", "weak");
    var finding = only(lint(pack), Rule.SAMPLES);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.fault().what()).matches("strong earns 1\\.\\d\\d, weak [34]\\.\\d\\d");
    assertThat(finding.fault().line()).isEqualTo(line("  strong:"));
    assertThat(lint(pack).passes()).isFalse();
  }

  @Test
  void aMiddlingSampleOutOfOrderWarns() throws IOException {
    swap("middling", "strong");
    var finding = only(lint(pack), Rule.ORDER);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.fault().what())
        .matches("middling earns [34]\\.\\d\\d, strong [23]\\.\\d\\d, weak 1\\.\\d\\d");
    assertThat(finding.fault().line()).isEqualTo(line("  middling:"));
    assertThat(lint(pack).passes()).isTrue();
  }

  @Test
  void anOverrideLetsSamplesPassAndKeepsItsNote() throws IOException {
    swap("strong", "weak");
    override();
    var finding = only(lint(pack), Rule.SAMPLES);
    assertThat(finding.severity()).isEqualTo(Severity.OVERRIDDEN);
    assertThat(finding.note()).contains("Two of us agree.");
    assertThat(lint(pack).passes()).isTrue();
  }

  @Test
  void anOverrideThatNothingNeedsWarns() throws IOException {
    override();
    var finding = only(lint(pack), Rule.OVERRIDE);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.fault().file()).endsWith("own/pack.yaml");
    assertThat(finding.fault().what()).contains("lighthouse-lamp-alarm need no override");
  }

  @Test
  void aQuestionInOtherWordsWarnsAndNamesTheOther() throws IOException {
    write("second-lamp.yaml", second().replace("In October the head", "Next October the new head"));
    var finding = only(lint(pack), Rule.REWORDED);
    assertThat(finding.severity()).isEqualTo(Severity.WARNING);
    assertThat(finding.fault().file()).endsWith("own/second-lamp.yaml");
    assertThat(finding.fault().what())
        .isEqualTo("it reads like own/lighthouse-lamp-alarm.yaml in other words");
  }

  @Test
  void aQuestionInTheSameWordsIsRefused() throws IOException {
    write("second-lamp.yaml", second());
    var finding = only(lint(pack), Rule.DUPLICATE);
    assertThat(finding.severity()).isEqualTo(Severity.ERROR);
    assertThat(finding.fault().what()).contains("same words as own/lighthouse-lamp-alarm.yaml");
  }

  @Test
  void aShippedQuestionIsRefusedByItsIdAndByItsWords() throws IOException {
    write("podcast-first-ad.yaml", Files.readString(SHIPPED));
    assertThat(lint(pack).findings())
        .extracting(it -> it.fault().rule() + " " + it.fault().what())
        .containsExactly(
            "LINK the question podcast-first-ad is already in"
                + " question-bank/packs/starter/podcast-first-ad.yaml",
            "DUPLICATE it asks in the same words as"
                + " question-bank/packs/starter/podcast-first-ad.yaml");
  }

  private String second() throws IOException {
    return Files.readString(pack.resolve(QUESTION))
        .replace("question: lighthouse-lamp-alarm", "question: second-lamp");
  }

  private void override() throws IOException {
    var file = pack.resolve("pack.yaml");
    write(
        "pack.yaml",
        Files.readString(file)
            + "overrides:\n  - {question: lighthouse-lamp-alarm, note: Two of us agree.}\n");
  }

  private void swap(String one, String other) throws IOException {
    var text = Files.readString(pack.resolve(QUESTION));
    write(
        QUESTION,
        text.replace("  " + one + ": >", "  swapped: >")
            .replace("  " + other + ": >", "  " + one + ": >")
            .replace("  swapped: >", "  " + other + ": >"));
  }

  private int line(String words) throws IOException {
    var lines = Files.readAllLines(pack.resolve(QUESTION));
    return lines.indexOf(
            lines.stream().filter(it -> it.startsWith(words)).findFirst().orElseThrow())
        + 1;
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(pack.resolve(file), text);
  }

  private static Finding only(Report report, Rule rule) {
    assertThat(report.findings()).extracting(it -> it.fault().rule()).containsExactly(rule);
    return report.findings().getFirst();
  }

  private static Report lint(Path folder) {
    return new Lint(ROOT, Optional.of(new EmbeddedReader())).report(folder);
  }
}
