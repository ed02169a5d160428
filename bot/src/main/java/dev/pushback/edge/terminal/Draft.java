package dev.pushback.edge.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** An answer that is being typed; its key stays the same until it was taken. */
final class Draft {
  private final String key = UUID.randomUUID().toString();
  private final List<String> lines = new ArrayList<>();

  void add(String line) {
    lines.add(line);
  }

  boolean isEmpty() {
    return lines.isEmpty();
  }

  String key() {
    return key;
  }

  String text() {
    return String.join("\n", lines);
  }
}
