package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashSet;
import java.util.Set;

/** What Discord refuses in a modal. */
final class ModalRules {
  private static final Set<Integer> AT_TOP = Set.of(1, 10, 18);
  private static final Set<Integer> IN_LABEL = Set.of(3, 4, 5, 6, 7, 8, 19, 21, 22, 23);

  private final Set<String> ids = new HashSet<>();

  private ModalRules() {}

  static void check(JsonNode body, Complaints complaints) {
    var errors = new Errors(complaints, "a modal");
    var modal = Checked.of(body, errors).knows("custom_id", "title", "components");
    modal.at("custom_id").needs(1, 100);
    modal.at("title").needs(1, 45);
    modal.at("components").count(1, 5);
    var rules = new ModalRules();
    modal.at("components").items().forEach(rules::top);
    errors.settle();
  }

  private void top(Checked top) {
    if (!top.isOneOf(AT_TOP)) {
      return;
    }
    switch (top.type()) {
      case 10 -> top.knows("type", "id", "content").at("content").needs(1, 4000);
      case 18 -> {
        top.knows("type", "id", "label", "description", "component");
        top.at("label").needs(1, 45);
        top.at("description").text(0, 100);
        field(top.at("component"), IN_LABEL);
      }
      default -> {
        top.knows("type", "id", "components").at("components").count(1, 1);
        top.at("components").items().forEach(child -> field(child, Set.of(4)));
      }
    }
  }

  private void field(Checked field, Set<Integer> fitting) {
    if (!field.isOneOf(fitting)) {
      return;
    }
    var id = field.at("custom_id");
    id.needs(1, 100);
    if (!ids.add(id.node().asText())) {
      id.fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
    switch (field.type()) {
      case 4 -> input(field);
      case 19 -> upload(field);
      case 21 -> choices(field, 2, 10);
      case 22 -> choices(field, 1, 10);
      case 23 -> field.knows("type", "id", "custom_id", "default");
      default -> choices(field, 1, 25);
    }
  }

  private static void input(Checked input) {
    input.knows(
        "type",
        "id",
        "custom_id",
        "style",
        "label",
        "min_length",
        "max_length",
        "required",
        "value",
        "placeholder");
    input.at("min_length").number(0, 4000);
    input.at("max_length").number(1, 4000);
    input.at("value").text(0, input.node().path("max_length").asInt(4000));
    input.at("placeholder").text(0, 100);
    int style = input.node().path("style").asInt();
    if (style != 1 && style != 2) {
      input.at("style").fail("BASE_TYPE_CHOICES", "Value must be one of {1, 2}.");
    }
  }

  private static void upload(Checked upload) {
    upload.knows("type", "id", "custom_id", "min_values", "max_values", "required", "file_types");
    upload.at("min_values").number(0, 10);
    upload.at("max_values").number(1, 10);
  }

  private static void choices(Checked menu, int least, int most) {
    menu.knows(
        "type",
        "id",
        "custom_id",
        "options",
        "placeholder",
        "min_values",
        "max_values",
        "required",
        "disabled",
        "channel_types",
        "default_values");
    OptionRules.check(menu, least, most);
  }
}
