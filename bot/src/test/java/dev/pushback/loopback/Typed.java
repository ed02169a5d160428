package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A command as somebody types it, checked as Discord's own program checks it. */
final class Typed {
  private final Stage stage;
  private final Channel channel;
  private final ObjectNode files = Json.object();
  private final ObjectNode users = Json.object();
  private final ObjectNode members = Json.object();

  Typed(Stage stage, Channel channel) {
    this.stage = stage;
    this.channel = channel;
  }

  ObjectNode command(String name, Map<String, ?> options) {
    var words = List.of(name.split(" "));
    var command = find(words.getFirst());
    var data = data(command);
    data.set("options", options(command, words.subList(1, words.size()), options));
    var resolved = data.putObject("resolved");
    resolved.set("attachments", files);
    resolved.set("users", users);
    resolved.set("members", members);
    return data;
  }

  ObjectNode completion(String name, String option, String typed) {
    var words = List.of(name.split(" "));
    var command = find(words.getFirst());
    var data = data(command);
    JsonNode within = command;
    var options = data.putArray("options");
    for (var word : words.subList(1, words.size())) {
      within = part(within, word);
      options = nested(options, within);
    }
    var asked = part(within, option);
    if (!asked.path("autocomplete").asBoolean()) {
      throw new AssertionError(option + " completes nothing");
    }
    var told = options.addObject().put("name", option).put("type", asked.path("type").asInt());
    told.put("value", typed).put("focused", true);
    return data;
  }

  private ObjectNode find(String name) {
    return stage
        .commands()
        .find(name, 1)
        .filter(this::offered)
        .orElseThrow(() -> new AssertionError("no command /" + name + " here"));
  }

  private boolean offered(ObjectNode command) {
    int context = Interactions.context(channel);
    var contexts = command.path("contexts");
    boolean here = !Json.given(contexts) || has(contexts, context);
    boolean own = has(command.path("integration_types"), 1);
    return here && (own || !channel.foreign());
  }

  private static boolean has(JsonNode numbers, int wanted) {
    return Json.items(numbers).stream().anyMatch(number -> number.asInt() == wanted);
  }

  private static ObjectNode data(ObjectNode command) {
    return Json.object()
        .put("id", command.path("id").asText())
        .put("name", command.path("name").asText())
        .put("type", 1);
  }

  private static JsonNode part(JsonNode within, String name) {
    return Json.items(within.path("options")).stream()
        .filter(option -> option.path("name").asText().equals(name))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no " + name + " in " + within.path("name")));
  }

  private static ArrayNode nested(ArrayNode options, JsonNode part) {
    var told = options.addObject().put("name", part.path("name").asText());
    return told.put("type", part.path("type").asInt()).putArray("options");
  }

  private ArrayNode options(JsonNode within, List<String> parts, Map<String, ?> given) {
    var told = Json.array();
    if (!parts.isEmpty()) {
      var part = part(within, parts.getFirst());
      nested(told, part).addAll(options(part, parts.subList(1, parts.size()), given));
      return told;
    }
    var left = new HashSet<>(given.keySet());
    for (var option : within.path("options")) {
      var name = option.path("name").asText();
      var value = Optional.ofNullable(given.get(name));
      if (value.isPresent()) {
        left.remove(name);
        told.add(entered(option, value.get()));
      } else if (option.path("required").asBoolean()) {
        throw new AssertionError("option " + name + " is required");
      }
    }
    if (!left.isEmpty()) {
      throw new AssertionError("no such options: " + left);
    }
    return told;
  }

  private ObjectNode entered(JsonNode option, Object value) {
    int type = option.path("type").asInt();
    var told = Json.object().put("name", option.path("name").asText()).put("type", type);
    var choices = Json.items(option.path("choices"));
    boolean offered =
        choices.isEmpty()
            || choices.stream().anyMatch(it -> it.path("value").asText().equals("" + value));
    switch (type) {
      case 3 -> told.put("value", value.toString());
      case 4 -> told.put("value", Long.parseLong(value.toString()));
      case 5 -> told.put("value", Boolean.parseBoolean(value.toString()));
      case 6 -> told.put("value", named((Person) value));
      case 10 -> told.put("value", Double.parseDouble(value.toString()));
      case 11 -> told.put("value", stored((Upload) value));
      default -> throw new AssertionError("cannot type a " + option);
    }
    if (!offered) {
      throw new AssertionError(value + " is not among the choices of " + option.path("name"));
    }
    return told;
  }

  private String named(Person person) {
    users.set(person.id(), person.account().json());
    if (channel.guild.isPresent()) {
      var member = person.account().member();
      member.remove("user");
      members.set(person.id(), member);
    }
    return person.id();
  }

  private String stored(Upload upload) {
    var file = stage.cdn().store(channel, upload);
    var id = file.path("id").asText();
    files.set(id, file.put("ephemeral", true));
    return id;
  }
}
