package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.lang.System.Logger.Level;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something of interest to whoever runs the bot: what happened, and the ids of what it concerns;
 * never what was said.
 */
record Event(String what, Map<String, String> ids) {
  private static final System.Logger LOG = System.getLogger("pushback");

  Event {
    requireNonNull(what);
    ids = new LinkedHashMap<>(ids);
  }

  static Event of(String what) {
    return new Event(what, Map.of());
  }

  /** What was received. */
  static Event of(String what, Incoming in) {
    var event = of(what).with("id", in.id()).with("person", in.person().value());
    return in.scene().server().isEmpty() ? event : event.with("server", in.scene().server());
  }

  Event with(String name, @Nullable Object value) {
    var more = new LinkedHashMap<>(ids);
    more.put(name, String.valueOf(value));
    return new Event(what, more);
  }

  /** A failure: its kind and where, for its message might quote an answer or a token. */
  Event with(Throwable bug) {
    return with("bug", Whereabouts.of(bug));
  }

  void told() {
    LOG.log(Level.INFO, this::toString);
  }

  void warned() {
    LOG.log(Level.WARNING, this::toString);
  }

  void failed() {
    LOG.log(Level.ERROR, this::toString);
  }

  @Override
  public String toString() {
    return ids.entrySet().stream()
        .map(id -> " " + id.getKey() + "=" + quoted(id.getValue()))
        .collect(Collectors.joining("", what, ""));
  }

  private static String quoted(String value) {
    return value.matches("[^\\s\"=]+")
        ? value
        : '"' + value.replaceAll("\\s+", " ").replace("\"", "'") + '"';
  }
}
