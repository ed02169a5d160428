package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request, taken apart.
 *
 * @param places what stands at the placeholders of the route
 */
record Call(
    String method,
    String path,
    Map<String, String> places,
    Map<String, String> query,
    JsonNode json,
    List<Upload> files) {

  Call at(Map<String, String> found) {
    return new Call(method, path, found, query, json, files);
  }

  String text(String place) {
    return places.getOrDefault(place, "");
  }

  /** A placeholder as an id; what is no number is an id that nobody has. */
  long id(String place) {
    return number(text(place)).orElse(-1L);
  }

  Optional<Long> queried(String key) {
    return number(query.getOrDefault(key, ""));
  }

  boolean asked(String key) {
    return query.getOrDefault(key, "false").equals("true");
  }

  ObjectNode body() {
    return json instanceof ObjectNode object ? object : Json.object();
  }

  private static Optional<Long> number(String text) {
    return text.matches("\\d{1,19}") ? Optional.of(Long.parseLong(text)) : Optional.empty();
  }
}
