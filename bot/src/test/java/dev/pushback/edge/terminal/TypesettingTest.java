package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.Page;
import org.junit.jupiter.api.Test;

/** The same page at screens of different widths. */
class TypesettingTest {
  private static String set(Page page) {
    return Typesetting.text(page, 40);
  }

  @Test
  void everyBlockKeepsWithinItsWidth() {
    var page =
        new Page()
            .strongRule()
            .heading("Heading")
            .rule()
            .blank()
            .item("  - ", "words that do not fit into a single line of it")
            .text(2, "a paragraph that is\nset in lines of this width")
            .row("left", "right", false);
    assertThat(set(page))
        .isEqualTo(
            "=".repeat(40)
                + "\nHeading\n"
                + "-".repeat(40)
                + "\n\n  - words that do not fit into a single\n    line of it\n"
                + "  a paragraph that is set in lines of\n  this width\n"
                + "left                               right\n");
  }

  @Test
  void aLongTitleMakesRoomForWhatStandsBesideIt() {
    assertThat(set(new Page().banner("", "A title that is far too long for this", "practice")))
        .isEqualTo("A title that is far too ...     practice\n");
    assertThat(set(new Page().banner("Again: ", "A title that is far too long", "practice")))
        .isEqualTo("Again: A title that is far ...  practice\n");
  }

  @Test
  void aTitleThatFitsStaysWhole() {
    assertThat(set(new Page().banner("", "A title of twenty-eight let.", "practice")))
        .isEqualTo("A title of twenty-eight let.    practice\n");
    assertThat(set(new Page().banner("Again: ", "A title of some words..", "practice")))
        .isEqualTo("Again: A title of some words..  practice\n");
  }

  @Test
  void tablesKeepTheirLinesAndProseFlows() {
    var page = new Page().prose(2, "| a | b |\n| 1 | 2 |\n\nOne short line.");
    assertThat(set(page)).isEqualTo("  | a | b |\n  | 1 | 2 |\n\n  One short line.\n");
  }

  @Test
  void nothingOnAPageSteersATerminal() {
    var page = new Page().heading("go \u001b[2J").item("  - ", "\u202Eon").prose(0, "\u0007");
    assertThat(set(page)).isEqualTo("go ^[[2J\n  - <U+202E>on\n^G\n");
  }
}
