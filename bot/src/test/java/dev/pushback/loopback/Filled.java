package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is told of a modal that somebody filled in. */
final class Filled {
  private final Cdn cdn;
  private final Channel channel;
  private final ObjectNode files = Json.object();

  Filled(Cdn cdn, Channel channel) {
    this.cdn = cdn;
    this.channel = channel;
  }

  ObjectNode submission(JsonNode form, Map<String, ?> values) {
    var data = Json.object().put("custom_id", form.path("custom_id").asText());
    var tops = data.putArray("components");
    int number = 0;
    var known = SeenModal.of(form);
    values.keySet().forEach(known::field);
    for (var top : form.path("components")) {
      var told = tops.addObject().put("type", top.path("type").asInt()).put("id", ++number);
      var input = SeenModal.input(top);
      if (input.isPresent()) {
        var id = input.get().path("custom_id").asText();
        told.set("component", entered(input.get(), ++number, Optional.ofNullable(values.get(id))));
      }
    }
    data.putObject("resolved").set("attachments", files);
    return data;
  }

  private ObjectNode entered(JsonNode input, int number, Optional<?> value) {
    int type = input.path("type").asInt();
    var told = Json.object().put("type", type).put("id", number);
    told.put("custom_id", input.path("custom_id").asText());
    switch (type) {
      case 4 -> told.put("value", text(input, value));
      case 3 -> told.set("values", Json.strings(chosen(input, value)));
      case 19 -> told.set("values", Json.strings(uploaded(input, value)));
      case 21 -> told.put("value", chosen(input, value).stream().findFirst().orElse(null));
      case 22 -> told.set("values", Json.strings(chosen(input, value)));
      case 23 -> told.put("value", value.equals(Optional.of(true)));
      default -> throw new AssertionError("cannot fill in " + input);
    }
    return told;
  }

  private static String text(JsonNode input, Optional<?> value) {
    var text = value.map(Object::toString).orElse(input.path("value").asText(""));
    int length = text.codePointCount(0, text.length());
    int least = input.path("min_length").asInt(0);
    boolean empty = text.isEmpty() && input.path("required").asBoolean(true);
    if (empty || length > input.path("max_length").asInt(4000) || (length > 0 && length < least)) {
      throw new AssertionError("the form takes no text of " + length + ": " + input);
    }
    return text;
  }

  private static List<String> chosen(JsonNode input, Optional<?> value) {
    if (value.isEmpty() && !input.path("required").asBoolean(true)) {
      return List.of();
    }
    return Pressed.values(input, value.map(Filled::labels).orElse(List.of()));
  }

  private static List<String> labels(Object value) {
    return value instanceof List<?> many
        ? many.stream().map(Object::toString).toList()
        : List.of(value.toString());
  }

  private List<String> uploaded(JsonNode input, Optional<?> value) {
    var uploads =
        value.stream()
            .flatMap(it -> it instanceof List<?> many ? many.stream() : List.of(it).stream())
            .map(Upload.class::cast)
            .toList();
    int least = input.path("required").asBoolean(true) ? input.path("min_values").asInt(1) : 0;
    if (uploads.size() < least || uploads.size() > input.path("max_values").asInt(1)) {
      throw new AssertionError("the form does not take " + uploads.size() + " files");
    }
    return uploads.stream().map(this::stored).toList();
  }

  private String stored(Upload upload) {
    var file = cdn.store(channel, upload);
    var id = file.path("id").asText();
    files.set(id, file.put("ephemeral", true));
    return id;
  }
}
