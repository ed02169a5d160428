package dev.pushback.edge.terminal;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Lines of plain text as they will stand on the screen. All that is put on a page is made harmless
 * and set to its width, so that no line of it can break out.
 */
public final class Page {
  private static final Pattern SET_BY_HAND = Pattern.compile("^(\\s|[-*+#>|]|\\d+[.)]).*|.*\\|.*");
  private static final int FULL_LINE = 55;

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

  Page(int width) {
    this.width = width;
  }

  /** A page with one sentence. */
  public static Page of(int width, String sentence) {
    return new Page(width).text(0, sentence);
  }

  List<Line> lines() {
    return List.copyOf(lines);
  }

  /** All lines, each with its line end. */
  public String text() {
    return lines.stream().map(line -> line.text() + "\n").collect(Collectors.joining());
  }

  /** An empty line. */
  public Page blank() {
    lines.add(new Line("", false));
    return this;
  }

  Page rule(char of) {
    lines.add(new Line(String.valueOf(of).repeat(width), false));
    return this;
  }

  Page heading(String text) {
    return set("", "", Harmless.line(text), true);
  }

  /** A paragraph. */
  public Page text(int indent, String text) {
    var space = " ".repeat(indent);
    return set(space, space, Harmless.line(text), false);
  }

  /** A paragraph behind a marker or a label; its other lines begin under its first word. */
  Page item(String marker, String text) {
    return set(marker, " ".repeat(Measure.columns(marker)), Harmless.line(text), false);
  }

  /** Something to the left and something to the right end of a line, or of two if need be. */
  Page row(String left, String right, boolean strong) {
    var start = Harmless.line(left);
    int gap = width - Measure.columns(start) - Measure.columns(right);
    if (gap < 2) {
      set("", "", start, strong);
      lines.add(new Line(" ".repeat(width - Measure.columns(right)) + right, strong));
    } else {
      lines.add(new Line(start + " ".repeat(gap) + right, strong));
    }
    return this;
  }

  /** Text by an author: paragraphs flow, tables, lists and code keep their lines. */
  public Page prose(int indent, String text) {
    int begin = lines.size();
    for (var paragraph : Harmless.of(text).strip().split("\n[ \t]*\n", -1)) {
      if (lines.size() > begin) {
        blank();
      }
      var rows = List.of(paragraph.split("\n", -1));
      if (flows(rows)) {
        text(indent, paragraph);
      } else {
        rows.forEach(row -> byHand(indent, row));
      }
    }
    return this;
  }

  /** All lines of another page of this width. */
  public Page add(Page other) {
    lines.addAll(other.lines);
    return this;
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
      lines.add(new Line((space + row).stripTrailing(), false));
    } else {
      set(space, space + "  ", row, false);
    }
  }

  private Page set(String first, String others, String text, boolean strong) {
    var before = first;
    for (var line : Measure.wrap(text, width - Measure.columns(others))) {
      lines.add(new Line((before + line).stripTrailing(), strong));
      before = others;
    }
    return this;
  }
}
