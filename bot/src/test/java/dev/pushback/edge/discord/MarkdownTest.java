package dev.pushback.edge.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.Page;
import org.junit.jupiter.api.Test;

/** Pages as a phone shows them. */
final class MarkdownTest {
  private static String prose(String text) {
    return Markdown.of(new Page().prose(2, text)).getFirst();
  }

  @Test
  void aNarrowTableStandsInABlockOfCode() {
    assertThat(prose("week | share\n-----|------\n1    | 20 %"))
        .isEqualTo("```\nweek | share\n-----|------\n1    | 20 %\n```");
  }

  @Test
  void aTableThatIsTooWideForAPhoneBecomesAList() {
    assertThat(
            prose(
                """
                | measure                        | before | after |
                |--------------------------------|--------|-------|
                | share who order again          | 20 %   | 22 %  |\
                """))
        .isEqualTo("- **share who order again**: before 20 %, after 22 %");
  }

  @Test
  void theTablesOfASchemaAreListedWithTheirColumns() {
    assertThat(prose("  plays(song_id int, seconds int)\n    -- Some rows came twice."))
        .isEqualTo("- **plays**: `song_id int`, `seconds int`\n  - Some rows came twice.");
  }

  @Test
  void resultsStandUnderWhatWasMeasured() {
    assertThat(prose("  share who left (guardrail)\n    4.2% -> 4.3%, relative change +2.4%"))
        .isEqualTo("- share who left (guardrail)\n  - 4.2% \u2192 4.3%, relative change +2.4%");
  }

  @Test
  void aTitleStaysWithWhatItIsAbout() {
    var page = new Page().strongRule().heading("FIX").text(0, "Source").strongRule().text(0, "So");
    assertThat(Markdown.of(page)).containsExactly("### FIX\nSource\n\nSo");
  }

  @Test
  void aBarIsDrawnBehindItsNumber() {
    assertThat(Markdown.of(new Page().row("Overall", "2.0  thin  [##......]", true)))
        .containsExactly(
            "**Overall: 2.0 thin** `\u25A0\u25A0\u25A1\u25A1\u25A1\u25A1\u25A1\u25A1`");
  }
}
