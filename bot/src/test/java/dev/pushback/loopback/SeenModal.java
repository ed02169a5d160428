package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A modal as a person sees it. */
public record SeenModal(String title, List<String> texts, List<Field> fields) {
  /**
   * Something to fill in.
   *
   * @param value what stands in it already
   */
  public record Field(
      String id, String label, String description, String value, boolean required) {}

  /** The field with this id. */
  public Field field(String id) {
    return fields.stream()
        .filter(field -> field.id().equals(id))
        .findAny()
        .orElseThrow(() -> new AssertionError("no field " + id + " in " + fields));
  }

  static SeenModal of(JsonNode form) {
    var texts = new ArrayList<String>();
    var fields = new ArrayList<Field>();
    for (var top : form.path("components")) {
      if (top.path("type").asInt() == 10) {
        texts.add(top.path("content").asText());
      } else {
        fields.add(field(top, input(top).orElseThrow()));
      }
    }
    return new SeenModal(form.path("title").asText(), texts, fields);
  }

  /** What a label or a row holds. */
  static Optional<JsonNode> input(JsonNode top) {
    return switch (top.path("type").asInt()) {
      case 18 -> Optional.of(top.path("component"));
      case 1 -> Optional.of(top.path("components").path(0));
      default -> Optional.empty();
    };
  }

  private static Field field(JsonNode top, JsonNode input) {
    return new Field(
        input.path("custom_id").asText(),
        top.path("label").asText(input.path("label").asText()),
        top.path("description").asText(""),
        input.path("value").asText(""),
        input.path("required").asBoolean(true));
  }
}
