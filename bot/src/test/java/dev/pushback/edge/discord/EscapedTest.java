package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text of people and packs, which Discord shows and never obeys. */
final class EscapedTest {
  private static final Pattern MENTION = Pattern.compile("(?<!\\\\)<[@#:/t]|@(everyone|here)\\b");
  private static final Pattern SIGN = Pattern.compile("(?<!\\\\)(?:\\\\\\\\)*[*_~`|\\[\\]<>#]");
  private static final Pattern LINK = Pattern.compile("https?://");
  private static final Pattern BEGINS = Pattern.compile("^ *(?:[-+#>])", Pattern.MULTILINE);
  private static final List<String> PIECES =
      List.of(
          "@everyone",
          "@here",
          "<@1>",
          "<@&2>",
          "<#3>",
          "[x](http://a.example)",
          "```",
          "`",
          "**",
          "||",
          "~~",
          "# ",
          "-# ",
          ">>> ",
          "> ",
          "\n",
          "\r\n",
          " ",
          "- ",
          "+ ",
          "1. ",
          "\\",
          "__",
          "http://a.example",
          "https://b.example",
          "<http://c.example>",
          "word",
          "\u202E",
          "\u2066",
          "\u200B",
          "\u200D",
          "\uFEFF",
          "\u2028",
          "\u0000",
          "\uD800",
          "<t:1:R>",
          "<:a:1>",
          "</practice:1>",
          "\uD83D\uDE00",
          "a@b.example",
          "www.c.example",
          "_",
          "2)",
          "@EVERYONE");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void nothingOfItIsObeyed(long seed) {
    var chance = new Random(seed);
    for (int round = 0; round < 2_000; round++) {
      var text = new StringBuilder();
      for (int i = chance.nextInt(12); i >= 0; i--) {
        text.append(PIECES.get(chance.nextInt(PIECES.size())));
      }
      harmless(Escaped.line(text.toString()));
      harmless(Escaped.of(text.toString()));
      assertThat(Escaped.line(text.toString())).doesNotContain("\n");
    }
  }

  private static void harmless(String safe) {
    assertThat(MENTION.matcher(safe).find()).as(safe).isFalse();
    assertThat(SIGN.matcher(safe).find()).as(safe).isFalse();
    assertThat(LINK.matcher(safe).find()).as(safe).isFalse();
    assertThat(BEGINS.matcher(safe).find()).as(safe).isFalse();
    assertThat(safe.codePoints())
        .noneMatch(c -> c == 0x202E || c == 0x2066 || c == 0xFEFF || c == 0 || c == 0xD800);
  }

  @Test
  void plainWordsStayAsTheyAre() {
    var text = "I'd count 14 days (not 7), at 2.5% - and a-b, 100 < x.";
    assertThat(Escaped.line(text))
        .isEqualTo("I'd count 14 days (not 7), at 2.5% - and a-b, 100 \\< x.");
    assertThat(Escaped.line("Write to a@b.example")).isEqualTo("Write to a@b.example");
    assertThat(Escaped.line("\uD83D\uDC68\u200D\uD83D\uDC69"))
        .isEqualTo("\uD83D\uDC68\u200D\uD83D\uDC69");
  }

  @Test
  void aBlockOfCodeCannotBeEndedFromWithin() {
    assertThat(Escaped.code("a ``` b ```` c")).doesNotContain("```");
    assertThat(Escaped.code("``\u200B`")).doesNotContain("```");
    assertThat(Escaped.code("x``")).isEqualTo("x``");
  }
}
