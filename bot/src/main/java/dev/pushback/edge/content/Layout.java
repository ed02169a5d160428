package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines in which keys and entries are told by how they begin and how far right they stand. */
final class Layout {
  private static final Pattern KEY = Pattern.compile("( *)([A-Za-z][A-Za-z0-9_-]*) *:( .*|$)");
  private static final Pattern ENTRY = Pattern.compile("( *)-( .*|$)");
  private static final Pattern DASH = Pattern.compile("( *)-[A-Za-z][A-Za-z0-9_-]* *:( .*|$)");
  private static final Pattern WORD = Pattern.compile(" *([A-Za-z0-9][A-Za-z0-9_-]*).*");

  private final List<String> lines;
  private final Faults faults;

  /**
   * @param faults takes what stands in a wrong place
   */
  Layout(String text, Faults faults) {
    this.lines = new ArrayList<>(text.lines().toList());
    this.faults = faults;
  }

  int size() {
    return lines.size();
  }

  /** Some lines, the last one excluded. */
  record Block(int from, int to) {
    Block after(int first) {
      return new Block(first, to);
    }
  }

  String text(Block block) {
    return String.join("\n", lines.subList(block.from(), block.to()));
  }

  /** The first line that says anything, or the end of the block. */
  int first(Block block) {
    int first = block.from();
    while (first < block.to() && isRemark(lines.get(first))) {
      first++;
    }
    return first;
  }

  Place place(int at) {
    int line = Math.min(at, Math.max(0, lines.size() - 1));
    return new Place(line + 1, lines.isEmpty() ? 1 : indent(line) + 1);
  }

  int indent(int at) {
    var line = lines.get(at);
    return line.length() - line.stripLeading().length();
  }

  boolean isKey(int at) {
    return KEY.matcher(lines.get(at)).matches();
  }

  /** Whether a line begins an entry, if only with a dash that lacks its space. */
  boolean isEntry(int at) {
    return ENTRY.matcher(lines.get(at)).matches() || isBare(at);
  }

  private boolean isBare(int at) {
    return DASH.matcher(lines.get(at)).matches();
  }

  /** Whether a line is a key whose value stands below it. */
  boolean isHeading(int at) {
    var key = KEY.matcher(lines.get(at));
    return key.matches() && key.group(3).isBlank();
  }

  /** The word that a line begins with. */
  Optional<String> word(int at) {
    return Optional.of(WORD.matcher(lines.get(at)))
        .filter(Matcher::matches)
        .map(word -> word.group(1));
  }

  /** Puts a space in place of the dash of an entry. */
  void undash(int at) {
    lines.set(at, lines.get(at).replaceFirst("-", " "));
  }

  void indent(int at, int spaces) {
    lines.set(at, " ".repeat(spaces) + lines.get(at).strip());
  }

  /** The entries of the list that begins with the first line of a block. */
  List<Block> entries(Block block) {
    int content = indent(block.from()) + 2;
    var starts = new ArrayList<Integer>();
    for (int at = block.from(); at < block.to(); at++) {
      if (indent(at) < content && isEntry(at)) {
        starts.add(at);
        if (isBare(at)) {
          tell(at, "a space is missing after this dash", "write a space after it");
          lines.set(at, lines.get(at).replaceFirst("-", "- "));
        }
      }
    }
    return cut(straight(starts), block.to());
  }

  /**
   * The keys of the group that begins with the first line of a block, each with what stands below
   * it; also lines among them that are no keys.
   */
  List<Block> keys(Block block) {
    int indent = indent(block.from());
    var starts = new ArrayList<Integer>();
    for (int at = block.from(); at < block.to(); at++) {
      if (indent(at) <= indent && (isKey(at) || word(at).isPresent())) {
        starts.add(at);
        if (!isKey(at)) {
          tell(at, "this is neither a key nor its text", "write a key, a colon and a space");
        }
      }
    }
    return cut(straight(starts), block.to());
  }

  /** Moves lines to where most of them stand. */
  private List<Integer> straight(List<Integer> starts) {
    var times = new LinkedHashMap<Integer, Integer>();
    starts.forEach(at -> times.merge(indent(at), 1, Integer::sum));
    int most = times.values().stream().mapToInt(it -> it).max().orElse(0);
    int usual =
        times.entrySet().stream()
            .filter(it -> it.getValue() == most)
            .map(Map.Entry::getKey)
            .findFirst()
            .orElse(0);
    for (int at : starts) {
      if (indent(at) != usual) {
        tell(at, "this stands further right or left than its like", "align it with them");
        indent(at, usual);
      }
    }
    return starts;
  }

  private void tell(int at, String what, String instead) {
    var place = place(at);
    if (!faults.inLine(place.line())) {
      faults.add(place, Document.NOT_YAML + what, instead);
    }
  }

  private static List<Block> cut(List<Integer> starts, int to) {
    var parts = new ArrayList<Block>();
    for (int i = 0; i < starts.size(); i++) {
      parts.add(new Block(starts.get(i), i + 1 < starts.size() ? starts.get(i + 1) : to));
    }
    return parts;
  }

  private static boolean isRemark(String line) {
    return line.isBlank() || line.stripLeading().startsWith("#");
  }
}
