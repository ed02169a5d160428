package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long text in several messages. */
final class CutTest {
  private static final int MOST = 200;
  private static final String FAMILY = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
  private static final List<String> PIECES =
      List.of(
          "word",
          " ",
          "\n",
          "\n\n",
          "\n```sql\nselect 1\n```\n",
          FAMILY,
          "\uD83C\uDDE9\uD83C\uDDEA",
          "e\u0301",
          "\uD83D\uDC4D\uD83C\uDFFD",
          "x".repeat(90),
          "- item\n",
          "\t",
          "\uD83D\uDE00",
          "\u2764\uFE0F");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void noTextIsLostAndEveryPartFits(long seed) {
    var chance = new Random(seed);
    for (int round = 0; round < 300; round++) {
      var text = new StringBuilder("It begins.");
      IntStream.range(0, 1 + chance.nextInt(80))
          .forEach(_ -> text.append(PIECES.get(chance.nextInt(PIECES.size()))));
      var parts = Cut.of(text.toString(), MOST);
      assertThat(parts).allSatisfy(CutTest::isWhole);
      assertThat(bare(String.join("\n", parts))).isEqualTo(bare(text.toString()));
    }
  }

  /** Text without what may be added or dropped at a cut. */
  private static String bare(String text) {
    return text.replaceAll("```(sql)?", "").replaceAll("\\s+", "");
  }

  private static void isWhole(String part) {
    assertThat(part).isNotBlank().hasSizeLessThanOrEqualTo(MOST);
    assertThat(part.codePoints()).noneMatch(c -> c >= 0xD800 && c <= 0xDFFF);
    assertThat(part.split("```", -1).length % 2).as(part).isEqualTo(1);
  }

  @Test
  void aJoinedEmojiIsNotTornApart() {
    var parts = Cut.of(FAMILY.repeat(100), MOST);
    assertThat(parts).allSatisfy(part -> assertThat(part.length() % FAMILY.length()).isZero());
    assertThat(String.join("", parts)).isEqualTo(FAMILY.repeat(100));
  }

  @Test
  void aLongCodeBlockIsOneInEveryPart() {
    var lines = IntStream.range(0, 40).mapToObj(i -> "select " + i + " from visits").toList();
    var parts = Cut.of("```sql\n" + String.join("\n", lines) + "\n```\nafter", MOST);
    assertThat(parts).hasSizeGreaterThan(3).allMatch(part -> part.startsWith("```sql\n"));
    assertThat(parts.getLast()).endsWith("```\nafter");
  }

  @Test
  void aBackslashStaysWithWhatItDisarms() {
    for (int before = 1; before < 12; before++) {
      var parts = Cut.of("x".repeat(before) + "\\*".repeat(400), MOST);
      assertThat(parts).noneMatch(part -> part.startsWith("*"));
    }
  }

  @Test
  void lineEndsInsideOneParagraphAreKept() {
    assertThat(Cut.of("a\n\nb", MOST)).containsExactly("a\n\nb");
    var text = ("a".repeat(60) + "\n\n").repeat(5).strip();
    assertThat(Cut.of(text, MOST).getFirst())
        .isEqualTo("a".repeat(60) + "\n\n" + "a".repeat(60) + "\n\n" + "a".repeat(60));
  }
}
