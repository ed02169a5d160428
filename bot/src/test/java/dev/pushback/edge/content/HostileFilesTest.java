package dev.pushback.edge.content;

import static dev.pushback.edge.content.TinyContent.PACK;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that are made to choke a reader are refused in words. */
class HostileFilesTest {
  private static final String FOLDER = "question-bank/packs/own";
  private static final int KEPT = 200;
  private static final int LONGEST = 300;

  @TempDir Path root;
  private TinyContent content;

  @BeforeEach
  void aRepositoryThatIsRight() throws IOException {
    content = new TinyContent(root);
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("nested aliases", bomb(), "is an anchor or an alias"),
        Arguments.of("brackets", "pack: " + "[".repeat(200_000), "nested more than 20 deep"),
        Arguments.of("maps", "pack: " + "{a: ".repeat(50_000), "nested more than 20 deep"),
        Arguments.of("keys", lines(10_000, "key-%d: 1\n"::formatted), "is not a key here"),
        Arguments.of(
            "broken keys", lines(10_000, "key-%d: a: b\n"::formatted), "mapping values are not"),
        Arguments.of("strays", lines(10_000, "key %d\n"::formatted), "the file is key 0"),
        Arguments.of("stairs", lines(650, deep -> " ".repeat(deep) + "k: 1\n"), "not YAML"),
        Arguments.of("keys too far right", lines(9_000, " k%d: 1\nk: 1\n"::formatted), "not YAML"),
        Arguments.of("one line", "pack: " + "x".repeat(250_000), "which is not a name"),
        Arguments.of("one key", "x".repeat(250_000) + ": 1", "not YAML"),
        Arguments.of("open quote", "pack: \"" + "a b\n".repeat(50_000), "not YAML"),
        Arguments.of("quotes", "pack: own\n" + "'".repeat(200_001), "not YAML"),
        Arguments.of("dashes", "- a\n".repeat(60_000), "the file is a list"),
        Arguments.of("dashes in one line", "pack: own\nx: " + "- ".repeat(100_000), "not YAML"),
        Arguments.of("nested dashes", "- ".repeat(100_000), "nested more than 20 deep"),
        Arguments.of("indentation", lines(700, deep -> " ".repeat(deep) + "k:\n"), "20 deep"),
        Arguments.of("documents", "pack: own\n" + "---\n".repeat(50_000), "another document"),
        Arguments.of("tabs", "pack: own\n" + "\ta\n".repeat(50_000), "there is a tab"),
        Arguments.of("question marks", "? ".repeat(100_000), "not YAML"),
        Arguments.of("anchors", lines(9_000, "k%1$d: &a%1$d x\n"::formatted), "is an anchor"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void hostileText(String name, String text, String what) throws IOException {
    content.write(PACK, text);
    var report = new Lint(root, Optional.empty()).report(root.resolve(FOLDER));
    assertThat(report.passes()).as(name).isFalse();
    var faults =
        report.findings().stream()
            .map(Finding::fault)
            .filter(it -> it.file().equals(PACK))
            .toList();
    assertThat(faults.size()).isLessThanOrEqualTo(KEPT);
    assertThat(faults).extracting(Fault::what).allMatch(it -> it.length() < LONGEST);
    assertThat(faults).extracting(Fault::what).anyMatch(it -> it.contains(what));
  }

  @Test
  void filesThatAreNoText() throws IOException {
    Files.write(root.resolve(PACK), content.text(PACK).getBytes(StandardCharsets.UTF_16));
    refused(PACK, "this is not UTF-8");
    Files.write(root.resolve(PACK), "title: é".getBytes(StandardCharsets.ISO_8859_1));
    refused(PACK, "this is not UTF-8");
    Files.write(root.resolve(PACK), new byte[100_000]);
    refused(PACK, "this is not text");
    try (var file = new RandomAccessFile(root.resolve(PACK).toFile(), "rw")) {
      file.setLength(50_000_000);
    }
    refused(PACK, "larger than 256 KB");
  }

  @Test
  void foldersAndLinksInTheNamesOfFiles() throws IOException {
    var folder = root.resolve(FOLDER);
    Files.createDirectory(folder.resolve("folder.yaml"));
    refused("question-bank/packs/own/folder.yaml", "this is not a file");
    Files.createSymbolicLink(folder.resolve("loop.yaml"), Path.of("loop.yaml"));
    refused("question-bank/packs/own/loop.yaml", "this is not a file");
    Files.createSymbolicLink(folder.resolve("round"), folder);
    refused("question-bank/packs/own/loop.yaml", "this is not a file");
  }

  @Test
  void foldersThatAreNoPacks(@TempDir Path empty) throws IOException {
    var nothing = new Lint(root, Optional.empty()).report(empty);
    assertThat(nothing.findings())
        .extracting(it -> it.fault().what())
        .containsExactly("no pack is here");
    Files.delete(root.resolve(PACK));
    refused("question-bank/packs/own", "pack.yaml is missing");
  }

  private void refused(String file, String what) {
    var report = new Lint(root, Optional.empty()).report(root.resolve(FOLDER));
    assertThat(report.passes()).isFalse();
    assertThat(report.findings())
        .anySatisfy(
            finding -> {
              assertThat(finding.fault().file()).isEqualTo(file);
              assertThat(finding.fault().what()).contains(what);
            });
  }

  private static String bomb() {
    return "a0: &a0 [x, x, x, x, x, x, x, x, x]\n"
        + lines(40, i -> "a%d: &a%d [%s]\n".formatted(i + 1, i + 1, ("*a" + i + ", ").repeat(9)));
  }

  private static String lines(int count, IntFunction<String> line) {
    var text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append(line.apply(i));
    }
    return text.toString();
  }
}
