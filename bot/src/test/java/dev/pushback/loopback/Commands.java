package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The app's global commands. */
final class Commands {
  private final World world;
  private List<ObjectNode> registered = List.of();

  Commands(World world) {
    this.world = world;
  }

  /** Puts these in the place of all; who keeps the name keeps the id. */
  void replace(ArrayNode given) {
    var fresh = new ArrayList<ObjectNode>();
    for (var item : given) {
      var command = (ObjectNode) item.deepCopy();
      int type = command.path("type").asInt(1);
      var old = find(command.path("name").asText(), type);
      command.put("type", type);
      command.put("id", old.map(it -> it.path("id").asText()).orElse("" + world.ids.next()));
      command.put("application_id", Long.toString(world.app.id()));
      command.put("version", Long.toString(world.ids.next()));
      defaults(command);
      fresh.add(command);
    }
    registered = List.copyOf(fresh);
  }

  private static void defaults(ObjectNode command) {
    if (!command.has("description")) {
      command.put("description", "");
    }
    if (!Json.given(command.path("default_member_permissions"))) {
      command.putNull("default_member_permissions");
    }
    if (!command.has("nsfw")) {
      command.put("nsfw", false);
    }
    if (!command.has("integration_types")) {
      command.putArray("integration_types").add(0);
    }
  }

  Optional<ObjectNode> find(String name, int type) {
    return registered.stream()
        .filter(command -> command.path("name").asText().equals(name))
        .filter(command -> command.path("type").asInt() == type)
        .findAny();
  }

  /** All of them, with what they are called in other languages when that is wanted. */
  ArrayNode all(boolean localised) {
    var all = Json.array(registered.stream().map(ObjectNode::deepCopy).toList());
    return localised ? all : plain(all);
  }

  private static <T extends JsonNode> T plain(T node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("name_localizations", "description_localizations"));
    }
    node.forEach(Commands::plain);
    return node;
  }
}
