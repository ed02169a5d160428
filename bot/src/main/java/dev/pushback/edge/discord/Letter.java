package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One message as it is sent: what it says and what can be pressed under it.
 *
 * @param key the same for the same message however often it is tried
 * @param parts Markdown, divided by lines; together at most {@link #MOST} characters
 */
record Letter(String key, List<String> parts, List<List<Offer>> rows, Optional<Enclosed> enclosed) {
  /** Characters of all parts of one message; Discord allows 4,000 with components. */
  static final int MOST = 3_800;

  private static final int PARTS = 20;

  /** A file that goes with a message. */
  record Enclosed(String name, String text) {
    Enclosed {
      requireNonNull(name);
      requireNonNull(text);
    }

    byte[] bytes() {
      return text.getBytes(StandardCharsets.UTF_8);
    }
  }

  Letter {
    requireNonNull(key);
    parts = List.copyOf(parts);
    rows = rows.stream().map(List::copyOf).filter(row -> !row.isEmpty()).toList();
    requireNonNull(enclosed);
  }

  /** A sentence or two. */
  static Letter of(String key, String text, Offer... offers) {
    return new Letter(key, List.of(text), List.of(List.of(offers)), Optional.empty());
  }

  /**
   * As many messages as the parts need; the buttons stand under the last.
   *
   * @param parts Markdown, each part of any length
   */
  static List<Letter> all(String key, List<String> parts, List<List<Offer>> rows) {
    var letters = new ArrayList<Letter>();
    var open = new ArrayList<String>();
    int used = 0;
    for (var part : parts.stream().flatMap(p -> Cut.of(p, MOST).stream()).toList()) {
      if (!open.isEmpty() && (used + part.length() > MOST || open.size() == PARTS)) {
        letters.add(new Letter(key + ":" + letters.size(), open, List.of(), Optional.empty()));
        open.clear();
        used = 0;
      }
      open.add(part);
      used += part.length();
    }
    letters.add(new Letter(key + ":" + letters.size(), open, rows, Optional.empty()));
    return letters;
  }

  /** All of it in one text, as it is sent where there are no components. */
  String text() {
    return String.join("\n\n", parts);
  }

  /** At most 25 characters, by which Discord knows that this was sent a moment ago. */
  String nonce() {
    return Long.toUnsignedString(hash(), Character.MAX_RADIX);
  }

  /** A number above zero that stays in the message, by which it is found in the history. */
  int stamp() {
    return (int) (hash() & 0x3fffffff) + 1;
  }

  /** FNV-1a with 64 bits. */
  private long hash() {
    long hash = 0xcbf29ce484222325L;
    for (byte b : key.getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xff)) * 0x100000001b3L;
    }
    return hash ^ (hash >>> 32);
  }
}
