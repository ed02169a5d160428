package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/** What is told of a component that somebody used. */
final class Pressed {
  private Pressed() {}

  static ObjectNode button(JsonNode button) {
    return of(button);
  }

  static ObjectNode select(JsonNode menu, List<String> labels) {
    var data = of(menu);
    data.set("values", Json.strings(values(menu, labels)));
    return data;
  }

  /** The values behind labels that a menu offers. */
  static List<String> values(JsonNode menu, List<String> labels) {
    int least = menu.path("min_values").asInt(1);
    int most = menu.path("max_values").asInt(1);
    if (menu.path("disabled").asBoolean() || labels.size() < least || labels.size() > most) {
      throw new AssertionError("cannot choose " + labels + " of " + least + " to " + most);
    }
    var values = new ArrayList<String>();
    for (var label : labels) {
      values.add(value(menu, label));
    }
    return values;
  }

  private static String value(JsonNode menu, String label) {
    return Json.items(menu.path("options")).stream()
        .filter(option -> option.path("label").asText().equals(label))
        .map(option -> option.path("value").asText())
        .findFirst()
        .orElseThrow(() -> new AssertionError("no option " + label + " in " + menu));
  }

  private static ObjectNode of(JsonNode component) {
    var data = Json.object().put("custom_id", component.path("custom_id").asText());
    data.put("component_type", component.path("type").asInt());
    return data.put("id", component.path("id").asInt());
  }
}
