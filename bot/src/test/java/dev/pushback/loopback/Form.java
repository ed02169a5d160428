package dev.pushback.loopback;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;

/**
 * A request written short: {@code '~9'} is nine letters, {@code ['*', 3, x]} is x three times,
 * {@code '@button'} is a button that nothing is wrong with.
 */
final class Form {
  private int buttons;

  private Form() {}

  static JsonNode of(String written) {
    return new Form().full(Json.read(written.replace('\'', '"').getBytes(UTF_8)));
  }

  private JsonNode full(JsonNode node) {
    if (node instanceof TextNode text) {
      return text(text);
    }
    if (node instanceof ArrayNode array) {
      return array(array);
    }
    if (node instanceof ObjectNode object) {
      var full = Json.object();
      object.properties().forEach(entry -> full.set(entry.getKey(), full(entry.getValue())));
      return full;
    }
    return node;
  }

  private JsonNode text(TextNode text) {
    var written = text.asText();
    if (written.startsWith("~")) {
      return new TextNode("a".repeat(Integer.parseInt(written.substring(1))));
    }
    return written.equals("@button") ? button() : text;
  }

  private ObjectNode button() {
    var button = Json.object().put("type", 2).put("style", 1).put("label", "Go");
    return button.put("custom_id", "button " + ++buttons);
  }

  private ArrayNode array(ArrayNode array) {
    var full = Json.array();
    boolean repeated = array.path(0).asText().equals("*");
    int times = repeated ? array.path(1).asInt() : 0;
    for (int i = 0; i < times; i++) {
      full.add(full(array.path(2)));
    }
    if (!repeated) {
      array.forEach(item -> full.add(full(item)));
    }
    return full;
  }
}
