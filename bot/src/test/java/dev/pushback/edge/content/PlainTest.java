package dev.pushback.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * What is read without the YAML library is what the library reads, value by value, mark by mark.
 */
class PlainTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root", ".."));
  private static final int BROKEN = 60;

  /** What may come to mean something where it is put in. */
  private static final List<String> SIGNS =
      List.of(
          ":",
          ": ",
          " #",
          "#",
          "- ",
          "-",
          "\n",
          "\n\n",
          " ",
          "  ",
          "\n  ",
          "\"",
          "'",
          "''",
          "\\",
          "[",
          "]",
          ",",
          ", ",
          "{",
          "}",
          "&a ",
          "*a",
          "!",
          "? ",
          "| ",
          "|",
          ">",
          ">-",
          ">+",
          ">2",
          "---\n",
          "...\n",
          "%",
          "@",
          "`",
          "\t",
          "\r",
          "é",
          "\u00A0",
          "\u2028",
          "\uFEFF",
          "\u0085",
          "~",
          "null",
          "true",
          "1",
          "0x1",
          "1e3",
          ".",
          "\n# remark\n",
          "\n  # remark\n",
          "\n\n\n",
          "<<: ",
          "=",
          "$",
          "\uD83D\uDE00");

  private final Random chance = new Random(20261121);

  @Test
  void shippedContentSaysTheSameWithAndWithoutTheLibrary() {
    var texts = shipped();
    long plain = texts.stream().filter(PlainTest::agrees).count();
    assertThat(plain).isGreaterThan(texts.size() / 2);
  }

  @Test
  void brokenContentSaysTheSameOrIsLeftToTheLibrary() {
    int plain = 0;
    for (var text : shipped()) {
      for (int i = 0; i < BROKEN; i++) {
        plain += agrees(broken(text)) ? 1 : 0;
      }
    }
    assertThat(plain).isPositive();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a: b\n",
        "a:\n- b\n- c\nd: e\n",
        "a:\n  - b: c\n    d: >\n      e\n\n      f\n\n  - b: g\n",
        "a: >-\n  b\n  c\n\n\n# remark\nd: e\n",
        "a: b\n  c\n  d\ne: 'f g'\nh: \"i: j\"\n",
        "a: []\nb: [c]\nd: [e f, g-h, 1, true]\n",
        "null: true\n",
        "a: 1.5\nb: -2\nc: [-3, \"d: e\", 'f']\n",
        "a: {b: c d, e: [f, {g: 1}]}\nh:\n  - {i: j, k: 'l'}\n  - [m, n]\n",
        "a: [b, c,\n  d]\n",
      })
  void plainFormsAreReadWithoutTheLibrary(String text) {
    assertThat(agrees(text)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "# remark\n",
        "a\n",
        "- a\n",
        "a:\n",
        "a: b",
        "a:\nb: c\n",
        "a: b \n",
        "a: b: c\n",
        "a: b # remark\n",
        "a:\n  - b\n c: d\n",
        "a:\n    b: c\n  d: e\n",
        "a: >\n  b\n   c\n",
        "a: >\n b\n c\nd\n",
        "a: >\nb: c\n",
        "a: |\n  b\n",
        "a: 'b''c'\n",
        "a: \"b\\n\"\n",
        "1a: 2\n",
        "a: ~\n",
        "a: [b\n  c]\n",
        "a: [b,\nc]\n",
        "a: [b, ]\n",
        "a: [b] c\n",
        "a: [b\n",
        "a: [b}\n",
        "a: [b: c]\n",
        "a: {b}\n",
        "a: {b: }\n",
        "a: {b: c,\n\n  d: e}\n",
        "a: {\"b\": c}\n",
        "a: b\n\n  c\n",
        "a: &x b\n",
        "a: b\n---\nc: d\n",
      })
  void allElseIsLeftToTheLibrary(String text) {
    assertThat(Plain.of(text)).isEmpty();
  }

  @Test
  void whatIsTooDeepIsLeftToTheLibrary() {
    var text = new StringBuilder();
    for (int deep = 0; deep < Events.DEEPEST; deep++) {
      text.append(" ".repeat(deep)).append("k:\n");
    }
    assertThat(Plain.of(text + " ".repeat(Events.DEEPEST) + "k: 1\n")).isEmpty();
  }

  /** Whether a text was read without the library; it then says what the library reads. */
  private static boolean agrees(String text) {
    var plain = Plain.of(text);
    plain.ifPresent(value -> assertThat(library(text)).as(text).contains(value));
    return plain.isPresent();
  }

  private static Optional<Value> library(String text) {
    var faults = new Faults("any");
    try {
      return new Events(text, 0, faults).document().filter(_ -> faults.none());
    } catch (YamlEngineException _) {
      return Optional.empty();
    }
  }

  /** A text with a sign or two put in, or characters or lines left out or moved. */
  private String broken(String text) {
    var broken = new StringBuilder(text);
    int times = 1 + chance.nextInt(2);
    for (int i = 0; i < times; i++) {
      int at = chance.nextInt(broken.length());
      switch (chance.nextInt(4)) {
        case 0 -> broken.insert(at, sign());
        case 1 -> broken.replace(at, Math.min(broken.length(), at + chance.nextInt(4)), sign());
        case 2 -> broken.insert(broken.lastIndexOf("\n", at) + 1, sign());
        default -> broken.delete(at, Math.min(broken.length(), at + 1 + chance.nextInt(60)));
      }
    }
    return broken.toString();
  }

  private String sign() {
    return SIGNS.get(chance.nextInt(SIGNS.size()));
  }

  private static List<String> shipped() {
    var texts = new ArrayList<String>();
    for (var folder : List.of("question-bank/packs", "question-bank/rubrics", "config/loops")) {
      try (Stream<Path> files = Files.walk(ROOT.resolve(folder))) {
        files
            .filter(file -> file.toString().endsWith(".yaml"))
            .map(PlainTest::read)
            .forEach(texts::add);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return texts;
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
