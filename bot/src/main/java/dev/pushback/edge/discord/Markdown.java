package dev.pushback.edge.discord;

import dev.pushback.app.view.Block;
import dev.pushback.app.view.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Sets a page in Discord's Markdown, in parts that are divided by lines. */
final class Markdown {
  private static final Pattern NUMBER = Pattern.compile("\\d+\\.?");
  private static final Pattern BAR = Pattern.compile("\\[(#*)(\\.*)]");
  private static final int ASIDE = 4;

  /** The most lines of a title. */
  private static final int TITLE = 2;

  private final List<String> parts = new ArrayList<>();
  private final StringBuilder part = new StringBuilder();

  private Markdown() {}

  /** The parts of a page, none of them empty. */
  static List<String> of(Page page) {
    var markdown = new Markdown();
    page.blocks().forEach(markdown::set);
    markdown.end();
    return markdown.parts;
  }

  private void set(Block block) {
    switch (block) {
      case Block.Gap _ -> gap();
      case Block.Rule _ -> rule();
      case Block.Heading(var text) -> line("### " + Escaped.line(text.replaceAll(":$", "")));
      case Block.Banner(var lead, var title, var aside) -> banner(lead, title, aside);
      case Block.Paragraph(var indent, var text) -> paragraph(indent, text);
      case Block.Item(var marker, var text) -> item(marker, text);
      case Block.Row(var left, var right, var strong) -> row(left, right, strong);
      case Block.Prose(var _, var text) -> prose(text);
    }
  }

  private void banner(String lead, String title, String aside) {
    line("## " + Escaped.line(lead + title));
    if (!aside.isBlank()) {
      line("-# " + Escaped.line(aside));
    }
  }

  /** What stands far in is a quotation of the candidate. */
  private void paragraph(int indent, String text) {
    line((indent >= ASIDE ? "> " : "") + Escaped.line(text));
  }

  private void item(String marker, String text) {
    var label = marker.strip();
    boolean aside = marker.startsWith(" ".repeat(ASIDE));
    var words = Escaped.line(text);
    switch (label) {
      case "" -> line(words);
      case "+" -> line("\u2713 " + words);
      case "*" -> line("\u2022 " + words);
      case "~" -> line("\u25D0 " + words);
      case "-" -> line("\u2013 " + words);
      default -> line(aside ? "-# " + Escaped.line(label) + " " + words : labelled(label, words));
    }
  }

  private static String labelled(String label, String words) {
    boolean colon = label.endsWith(":") || NUMBER.matcher(label).matches();
    return "**" + Escaped.line(label) + (colon ? "** " : ":** ") + words;
  }

  private void row(String left, String right, boolean strong) {
    var bar = BAR.matcher(right);
    var words = Escaped.line(bar.replaceAll(""));
    var line = Escaped.line(left) + ": " + words;
    var drawn = bar.reset().find() ? " " + drawn(bar.group(1).length(), bar.group(2).length()) : "";
    line((strong ? "**" + line + "**" : line) + drawn);
  }

  private static String drawn(int full, int empty) {
    return "`" + "\u25A0".repeat(full) + "\u25A1".repeat(empty) + "`";
  }

  private void prose(String text) {
    for (var paragraph : Prose.of(text)) {
      if (!justBegun()) {
        gap();
      }
      line(paragraph);
    }
  }

  /** Whether nothing stands below the last heading. */
  private boolean justBegun() {
    return part.substring(part.lastIndexOf("\n", part.length() - 2) + 1).startsWith("###");
  }

  private void line(String text) {
    if (!part.isEmpty() && part.charAt(part.length() - 1) != '\n') {
      part.append('\n');
    }
    part.append(text);
  }

  private void gap() {
    if (!part.isEmpty() && !part.toString().endsWith("\n\n")) {
      part.append(part.charAt(part.length() - 1) == '\n' ? "\n" : "\n\n");
    }
  }

  /** A line across divides, but for the second of two that frame a title. */
  private void rule() {
    if (part.toString().strip().lines().count() > TITLE) {
      end();
    } else {
      gap();
    }
  }

  private void end() {
    var text = part.toString().strip();
    if (!text.isEmpty()) {
      parts.add(text);
    }
    part.setLength(0);
  }
}
