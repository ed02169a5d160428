package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.casting.Library;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the bank's authors wrote to please the reader must not measure it. */
class SamplesStayOutTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root"));
  private static final int WORDS = 9;

  @Test
  void noSentenceOfASampleStandsInTheTestSet() throws IOException {
    var test = " " + bare(testSet().replace("\\n", " ")) + " ";
    var library = ((Loaded.Whole) Content.load(ROOT)).library();

    assertThat(sentences(library)).hasSizeGreaterThan(1000).noneMatch(test::contains);
  }

  private static List<String> sentences(Library library) {
    return library
        .questions()
        .map(question -> question.samples())
        .flatMap(samples -> Stream.of(samples.strong(), samples.middling(), samples.weak()))
        .flatMap(sample -> Stream.of(sample.split("(?<=[.!?])\\s+", -1)))
        .map(SamplesStayOutTest::bare)
        .filter(sentence -> sentence.split(" ", -1).length >= WORDS)
        .map(sentence -> " " + sentence + " ")
        .toList();
  }

  private static String testSet() throws IOException {
    try (var files = Files.list(ROOT.resolve("bot/src/eval/test"))) {
      var texts = files.filter(file -> file.toString().endsWith(".jsonl")).sorted().toList();
      assertThat(texts).isNotEmpty();
      return texts.stream().map(SamplesStayOutTest::read).collect(Collectors.joining("\n"));
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String bare(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", " ").strip();
  }
}
