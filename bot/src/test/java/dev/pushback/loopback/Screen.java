package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What a message looks like to a person, as text. */
final class Screen {
  private Screen() {}

  /** All that is seen of it: text, embeds, files, and what can be pressed in brackets. */
  static String text(Post post) {
    if (post.has(Post.LOADING)) {
      return "(is thinking)";
    }
    var lines = new ArrayList<String>();
    add(lines, post.content());
    post.list("embeds").forEach(embed -> embed(lines, embed));
    post.list("components").forEach(component -> component(lines, component));
    for (var file : post.list("attachments")) {
      lines.add("{" + file.path("filename").asText() + "}");
    }
    return String.join("\n", lines);
  }

  /** Its words alone, where names of people may stand. */
  static String raw(Post post) {
    var words = new ArrayList<String>();
    add(words, post.content());
    post.list("components").forEach(component -> words(words, component));
    return String.join("\n", words);
  }

  /** Those that can be pressed, wherever they stand. */
  static List<JsonNode> buttons(Post post) {
    return every(post.list("components"), 2);
  }

  static List<JsonNode> selects(Post post) {
    return every(post.list("components"), 3);
  }

  /** The button that says this. */
  static Optional<JsonNode> button(Post post, String label) {
    return buttons(post).stream().filter(it -> label(it).equals(label)).findFirst();
  }

  /** The menu that asks this. */
  static Optional<JsonNode> select(Post post, String placeholder) {
    return selects(post).stream()
        .filter(it -> it.path("placeholder").asText("").equals(placeholder))
        .findFirst();
  }

  private static List<JsonNode> every(List<JsonNode> nodes, int type) {
    var found = new ArrayList<JsonNode>();
    for (var node : nodes) {
      if (node.path("type").asInt() == type) {
        found.add(node);
      }
      found.addAll(every(Json.items(node.path("components")), type));
      if (node.has("accessory")) {
        found.addAll(every(List.of(node.path("accessory")), type));
      }
    }
    return found;
  }

  static String label(JsonNode button) {
    var emoji = button.path("emoji").path("name").asText("");
    return button.path("label").asText(emoji);
  }

  private static void words(List<String> words, JsonNode component) {
    if (component.path("type").asInt() == 10) {
      add(words, component.path("content").asText());
    }
    component.path("components").forEach(child -> words(words, child));
  }

  private static void embed(List<String> lines, JsonNode embed) {
    add(lines, embed.path("author").path("name").asText(""));
    add(lines, embed.path("title").asText(""));
    add(lines, embed.path("description").asText(""));
    for (var field : embed.path("fields")) {
      add(lines, field.path("name").asText() + ": " + field.path("value").asText());
    }
    add(lines, embed.path("footer").path("text").asText(""));
  }

  private static void component(List<String> lines, JsonNode component) {
    switch (component.path("type").asInt()) {
      case 1 -> lines.add(row(component));
      case 2, 3, 5, 6, 7, 8 -> lines.add(pressed(component));
      case 10 -> add(lines, component.path("content").asText());
      case 9 -> {
        component.path("components").forEach(text -> component(lines, text));
        component(lines, component.path("accessory"));
      }
      case 17 -> component.path("components").forEach(child -> component(lines, child));
      default -> {}
    }
  }

  private static String row(JsonNode row) {
    return Json.items(row.path("components")).stream()
        .map(Screen::pressed)
        .collect(Collectors.joining(" "));
  }

  private static String pressed(JsonNode component) {
    var off = component.path("disabled").asBoolean() ? " (off)" : "";
    if (component.path("type").asInt() == 2) {
      return "[" + label(component) + "]" + off;
    }
    var options = component.path("options").findValuesAsText("label");
    var head = component.path("placeholder").asText("");
    return "[" + head + (options.isEmpty() ? "" : ": " + String.join(" | ", options)) + "]" + off;
  }

  private static void add(List<String> lines, String text) {
    if (!text.isBlank()) {
      lines.add(text);
    }
  }
}
