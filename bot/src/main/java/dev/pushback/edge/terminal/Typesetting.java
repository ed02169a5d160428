package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.view.Block;
import dev.pushback.app.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A page as lines of plain text that will stand on a screen. All that is on it is made harmless and
 * set to the width, so that no line of it can break out.
 */
public final class Typesetting {
  private static final Pattern SET_BY_HAND = Pattern.compile("^(\\s|[-*+#>|]|\\d+[.)]).*|.*\\|.*");
  private static final int FULL_LINE = 55;
  private static final int LEAST_BESIDE = 4;

  private final int width;
  private final List<Line> lines = new ArrayList<>();

  /**
   * One line.
   *
   * @param strong whether it is a heading; it reads as one without any style too
   */
  record Line(String text, boolean strong) {
    Line {
      requireNonNull(text);
    }
  }

  private Typesetting(int width) {
    this.width = width;
  }

  /** The lines of a page in this many columns. */
  static List<Line> lines(Page page, int width) {
    var set = new Typesetting(width);
    page.blocks().forEach(set::put);
    return List.copyOf(set.lines);
  }

  /** All lines, each with its line end. */
  public static String text(Page page, int width) {
    return lines(page, width).stream()
        .map(line -> line.text() + "\n")
        .collect(Collectors.joining());
  }

  private void put(Block block) {
    switch (block) {
      case Block.Gap _ -> blank();
      case Block.Rule(boolean strong) -> line((strong ? "=" : "-").repeat(width), false);
      case Block.Heading(var text) -> set("", "", Harmless.line(text), true);
      case Block.Banner(var lead, var title, var aside) -> banner(lead, title, aside);
      case Block.Paragraph(int indent, var text) -> paragraph(indent, text);
      case Block.Item(var marker, var text) ->
          set(marker, " ".repeat(Measure.columns(marker)), Harmless.line(text), false);
      case Block.Row(var left, var right, boolean strong) -> row(left, right, strong);
      case Block.Prose(int indent, var text) -> prose(indent, text);
    }
  }

  private void blank() {
    line("", false);
  }

  private void line(String text, boolean strong) {
    lines.add(new Line(text, strong));
  }

  private void paragraph(int indent, String text) {
    var space = " ".repeat(indent);
    set(space, space, Harmless.line(text), false);
  }

  /** A long title is cut, so that all of it stands in one line if there is room for that. */
  private void banner(String lead, String title, String aside) {
    int beside = Math.max(LEAST_BESIDE, Measure.columns(lead) + 2);
    int room = width - Measure.columns(aside) - beside;
    row(lead + Measure.beginning(Harmless.line(title), room), aside, true);
  }

  private void row(String left, String right, boolean strong) {
    var start = Harmless.line(left);
    int gap = width - Measure.columns(start) - Measure.columns(right);
    if (gap < 2) {
      set("", "", start, strong);
      line(" ".repeat(width - Measure.columns(right)) + right, strong);
    } else {
      line(start + " ".repeat(gap) + right, strong);
    }
  }

  private void prose(int indent, String text) {
    int begin = lines.size();
    for (var paragraph : Harmless.of(text).strip().split("\n[ \t]*\n", -1)) {
      if (lines.size() > begin) {
        blank();
      }
      var rows = List.of(paragraph.split("\n", -1));
      if (flows(rows)) {
        paragraph(indent, paragraph);
      } else {
        rows.forEach(row -> byHand(indent, row));
      }
    }
  }

  private static boolean flows(List<String> rows) {
    return rows.size() == 1
        || (rows.stream().noneMatch(row -> SET_BY_HAND.matcher(row).matches())
            && rows.subList(0, rows.size() - 1).stream()
                .allMatch(row -> Measure.columns(row) > FULL_LINE));
  }

  private void byHand(int indent, String row) {
    var space = " ".repeat(indent);
    if (indent + Measure.columns(row) <= width) {
      line((space + row).stripTrailing(), false);
    } else {
      set(space, space + "  ", row, false);
    }
  }

  private void set(String first, String others, String text, boolean strong) {
    var before = first;
    for (var words : Measure.wrap(text, width - Measure.columns(others))) {
      line((before + words).stripTrailing(), strong);
      before = others;
    }
  }
}
