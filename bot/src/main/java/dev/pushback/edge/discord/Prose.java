package dev.pushback.edge.discord;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text by an author in Discord's Markdown, readable on a phone: what flows flows, rows that were
 * set by hand become lists, and tables stand in a block of code if they are narrow enough.
 */
final class Prose {
  /** Columns of a block of code that a phone shows without breaking its lines. */
  private static final int PHONE = 42;

  /** A row that is shorter was not broken by the width of a page. */
  private static final int FULL_LINE = 60;

  private static final String FENCE = "```";
  private static final Pattern LIST = Pattern.compile("\\s*([-*+]|\\d+[.)])\\s.*");
  private static final Pattern RULE = Pattern.compile("[\\s|:+-]+");
  private static final Pattern SCHEMA = Pattern.compile("(\\w+)\\((.+)\\)");
  private static final int DEEP = 4;

  private Prose() {}

  /** The paragraphs of a text, each of one or more lines. */
  static List<String> of(String text) {
    return Arrays.stream(text.split("\n[ \t]*\n", -1))
        .filter(paragraph -> !paragraph.isBlank())
        .map(Prose::paragraph)
        .toList();
  }

  private static String paragraph(String text) {
    var rows = text.lines().filter(row -> !row.isBlank()).toList();
    if (rows.size() > 1 && rows.stream().allMatch(row -> row.contains("|"))) {
      return table(rows);
    }
    return flows(rows)
        ? Escaped.line(text)
        : rows.stream().map(Prose::byHand).collect(Collectors.joining("\n"));
  }

  private static boolean flows(List<String> rows) {
    return rows.stream().noneMatch(row -> LIST.matcher(row).matches() || row.startsWith("  "))
        && rows.subList(0, rows.size() - 1).stream().allMatch(row -> row.length() > FULL_LINE);
  }

  /** Rows that stand in are entries of a list, and those further in belong to the one above. */
  private static String byHand(String row) {
    var words = row.strip();
    if (LIST.matcher(row).matches() || !row.startsWith("  ")) {
      return Escaped.of(row.stripTrailing());
    }
    var schema = SCHEMA.matcher(words);
    if (schema.matches()) {
      return "- **" + Escaped.line(schema.group(1)) + "**: " + columns(schema.group(2));
    }
    return row.startsWith(" ".repeat(DEEP))
        ? "  - " + Escaped.line(words.replaceFirst("^-- ", "").replace("->", "\u2192"))
        : "- " + Escaped.line(words);
  }

  private static String columns(String all) {
    return Arrays.stream(all.split(", "))
        .map(column -> "`" + Escaped.code(column).replace('`', '\'') + "`")
        .collect(Collectors.joining(", "));
  }

  private static String table(List<String> rows) {
    if (rows.stream().allMatch(row -> row.stripTrailing().length() <= PHONE)) {
      return code(String.join("\n", rows));
    }
    var cells =
        rows.stream().filter(row -> !RULE.matcher(row).matches()).map(Prose::cells).toList();
    var heads = cells.getFirst();
    return cells.stream().skip(1).map(row -> entry(heads, row)).collect(Collectors.joining("\n"));
  }

  private static List<String> cells(String row) {
    var inside = row.strip().replaceAll("^\\||\\|$", "");
    return Arrays.stream(inside.split("\\|", -1)).map(Escaped::line).toList();
  }

  private static String entry(List<String> heads, List<String> row) {
    return IntStream.range(1, row.size())
        .mapToObj(i -> (i < heads.size() ? heads.get(i) + " " : "") + row.get(i))
        .collect(Collectors.joining(", ", "- **" + row.getFirst() + "**: ", ""));
  }

  private static String code(String text) {
    return FENCE + "\n" + Escaped.code(text) + "\n" + FENCE;
  }
}
