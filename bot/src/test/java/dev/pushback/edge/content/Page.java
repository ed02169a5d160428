package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * A file of a pack, in lines that stay the same objects while faults are planted among them. Each
 * key of the file and each entry of a list is a zone; a zone takes one fault.
 */
final class Page {
  private static final Pattern ZONE = Pattern.compile("[a-z].*|  [a-z][A-Za-z]*:.*| *- .*");
  private static final Pattern TOP = Pattern.compile("[a-z].*");

  /** Whichever line is the first one that is no remark. */
  static final Line FIRST = new Line(0, "");

  private final String name;
  private final List<Line> lines = new ArrayList<>();
  private final Set<Integer> taken = new HashSet<>();

  /** A line of the file, whatever becomes of its words. */
  static final class Line {
    private final int zone;
    private String text;

    private Line(int zone, String text) {
      this.zone = zone;
      this.text = text;
    }

    String text() {
      return text;
    }

    private int indent() {
      return text.length() - text.stripLeading().length();
    }
  }

  Page(String name, String text) {
    this.name = name;
    int zone = 0;
    for (var line : text.lines().toList()) {
      zone += ZONE.matcher(line).matches() ? 1 : 0;
      lines.add(new Line(zone, line));
    }
  }

  String name() {
    return name;
  }

  String text() {
    return String.join("\n", lines.stream().map(Line::text).toList()) + "\n";
  }

  /** Counted from 1. */
  int number(Line line) {
    return lines.indexOf(line == FIRST ? first() : line) + 1;
  }

  private Line first() {
    return lines.stream().filter(it -> !it.text.startsWith("#")).findFirst().orElseThrow();
  }

  /** A line at random whose words match, in a zone that has no fault yet and now gets one. */
  Optional<Line> take(Pattern words, Predicate<Line> fits, RandomGenerator chance) {
    var found =
        lines.stream()
            .filter(it -> !taken.contains(it.zone) && words.matcher(it.text).find())
            .filter(fits)
            .toList();
    var line =
        found.isEmpty()
            ? Optional.<Line>empty()
            : Optional.of(found.get(chance.nextInt(found.size())));
    line.ifPresent(it -> taken.add(it.zone));
    return line;
  }

  /** All zones of a key of the file, or nothing when one of them is taken. */
  Optional<Line> takeAll(String key) {
    int from = 0;
    while (from < lines.size() && !lines.get(from).text.startsWith(key + ":")) {
      from++;
    }
    int to = from + 1;
    while (to < lines.size() && !TOP.matcher(lines.get(to).text).matches()) {
      to++;
    }
    if (from == lines.size()
        || lines.subList(from, to).stream().anyMatch(it -> taken.contains(it.zone))) {
      return Optional.empty();
    }
    lines.subList(from, to).forEach(it -> taken.add(it.zone));
    return Optional.of(lines.get(from));
  }

  /** The first line that begins with some words. */
  Line line(String words) {
    return lines.stream().filter(it -> it.text.startsWith(words)).findFirst().orElseThrow();
  }

  boolean hasDeck() {
    return lines.stream().anyMatch(it -> it.text.equals("  deck:"));
  }

  List<Line> zone(Line of) {
    return lines.stream().filter(it -> it.zone == of.zone).toList();
  }

  /** The lines below a key of the file, up to the next one. */
  List<Line> below(Line key) {
    return lines.stream()
        .skip(number(key))
        .takeWhile(it -> !TOP.matcher(it.text).matches())
        .toList();
  }

  void reword(Line line, String text) {
    line.text = text;
  }

  /** Rewords a key with all that stands below it. */
  void rewrite(Line line, String text) {
    removeBelow(line);
    line.text = text;
  }

  void remove(Line line) {
    removeBelow(line);
    lines.remove(line);
  }

  private void removeBelow(Line line) {
    int at = lines.indexOf(line) + 1;
    while (at < lines.size()
        && lines.get(at).zone == line.zone
        && lines.get(at).indent() > line.indent()) {
      lines.remove(at);
    }
  }

  /** The words of a key with all that stands below it. */
  List<String> words(Line line) {
    var all = new ArrayList<String>();
    all.add(line.text);
    lines.stream()
        .skip(number(line))
        .takeWhile(it -> it.zone == line.zone && it.indent() > line.indent())
        .forEach(it -> all.add(it.text));
    return all;
  }

  /** A new line below another; its zone is its own. */
  Line below(Line line, String text) {
    return insert(lines.indexOf(line) + 1, text);
  }

  /** A new line between two keys of the file. */
  Line between(String text, RandomGenerator chance) {
    var tops =
        lines.stream()
            .filter(it -> TOP.matcher(it.text).matches() && number(it) > number(first()))
            .toList();
    return insert(lines.indexOf(tops.get(chance.nextInt(tops.size()))), text);
  }

  private Line insert(int at, String text) {
    var line = new Line(-lines.size(), text);
    taken.add(line.zone);
    lines.add(at, line);
    return line;
  }
}
