package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The messages that are one answer once it is handed in. */
final class Draft {
  private final Map<String, Part> parts = new LinkedHashMap<>();
  private Optional<Deed> warned = Optional.empty();
  private boolean early;

  /**
   * One message.
   *
   * @param text what it says, with the text of its files
   */
  record Part(Incoming.Said said, String text) {
    Part {
      requireNonNull(said);
      requireNonNull(text);
    }
  }

  /**
   * One message more, or another form of one that is there.
   *
   * @param asked whether the person knows what is asked
   */
  void add(Part part, boolean asked) {
    warned = Optional.empty();
    early |= !asked;
    parts.put(part.said().id(), part);
  }

  /** Whether some of it was written before what it will answer was asked. */
  boolean early() {
    return early;
  }

  /** The person sees the question and goes on. */
  void asked() {
    early = false;
  }

  /** Whether the person was told that this would drop it; they are now. */
  boolean warned(Deed deed) {
    boolean before = warned.equals(Optional.of(deed));
    warned = Optional.of(deed);
    return before;
  }

  /** Puts another text in the place of a message's. */
  void change(Part changed) {
    parts.replace(changed.said().id(), changed);
  }

  /** Whether the message was one of these. */
  boolean remove(String id) {
    return parts.remove(id) != null;
  }

  Optional<Incoming.Said> said(String id) {
    return Optional.ofNullable(parts.get(id)).map(Part::said);
  }

  boolean isEmpty() {
    return parts.isEmpty();
  }

  void clear() {
    parts.clear();
    early = false;
  }

  /** The same for a repeated delivery of the same answer. */
  String key() {
    return ids().getFirst();
  }

  List<String> ids() {
    return List.copyOf(parts.keySet());
  }

  String text() {
    return parts.values().stream().map(Part::text).collect(Collectors.joining("\n"));
  }

  /** When the last of it was said. */
  Instant at() {
    return parts.values().stream()
        .map(part -> part.said().at())
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}
