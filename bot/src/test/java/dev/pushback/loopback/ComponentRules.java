package dev.pushback.loopback;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What Discord refuses in the components of one message. */
final class ComponentRules {
  private static final int ALL_TEXT = 4000;
  private static final int ALL_COMPONENTS = 40;
  private static final Set<Integer> IN_ROW = Set.of(2, 3, 5, 6, 7, 8);
  private static final Set<Integer> IN_CONTAINER = Set.of(1, 9, 10, 12, 13, 14);
  private static final Set<Integer> AT_TOP = Set.of(1, 9, 10, 12, 13, 14, 17);

  private final boolean v2;
  private final List<String> files;
  private final Set<String> ids = new HashSet<>();
  private int seen;
  private int text;

  ComponentRules(boolean v2, List<String> files) {
    this.v2 = v2;
    this.files = files;
  }

  void check(Checked components) {
    components.count(0, v2 ? ALL_COMPONENTS : 5);
    components.items().forEach(top -> component(top, v2 ? AT_TOP : Set.of(1)));
    if (seen > ALL_COMPONENTS) {
      components.fail("COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED", "Over 40 components.");
    }
    if (text > ALL_TEXT) {
      components.fail("COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED", "Over 4000 characters of text.");
    }
  }

  private void component(Checked component, Set<Integer> fitting) {
    seen++;
    if (!component.isOneOf(fitting)) {
      return;
    }
    switch (component.type()) {
      case 1 -> row(component);
      case 2 -> button(component);
      case 3, 5, 6, 7, 8 -> select(component);
      case 9 -> section(component);
      case 10 -> display(component);
      case 11 -> thumbnail(component);
      case 12 -> gallery(component);
      case 13 -> file(component);
      case 14 -> component.knows("type", "id", "divider", "spacing").at("spacing").number(1, 2);
      default -> container(component);
    }
  }

  private void row(Checked row) {
    row.knows("type", "id", "components");
    var children = row.at("components");
    boolean select = children.items().stream().anyMatch(child -> child.type() != 2);
    children.count(1, select ? 1 : 5);
    children.items().forEach(child -> component(child, IN_ROW));
  }

  private void button(Checked button) {
    button.knows("type", "id", "style", "label", "emoji", "custom_id", "sku_id", "url", "disabled");
    button.at("label").text(0, 80);
    int style = button.node().path("style").asInt();
    if (style < 1 || style > 6) {
      button.at("style").fail("BASE_TYPE_CHOICES", "Value must be one of {1, 2, 3, 4, 5, 6}.");
    }
    if (style == 5) {
      button.at("url").needs(1, 512);
    } else if (style < 5) {
      unique(button.at("custom_id"));
    }
    if (style != 6 && button.at("label").length() == 0 && !button.at("emoji").given()) {
      button.fail("BUTTON_COMPONENT_MISSING_LABEL", "A button needs a label or an emoji.");
    }
  }

  private void select(Checked select) {
    select.knows(
        "type",
        "id",
        "custom_id",
        "options",
        "placeholder",
        "min_values",
        "max_values",
        "disabled",
        "channel_types",
        "default_values");
    unique(select.at("custom_id"));
    OptionRules.check(select, 1, 25);
  }

  private void section(Checked section) {
    section.knows("type", "id", "components", "accessory");
    section.at("components").count(1, 3);
    section.at("components").items().forEach(child -> component(child, Set.of(10)));
    component(section.at("accessory"), Set.of(2, 11));
  }

  private void display(Checked display) {
    display.knows("type", "id", "content").at("content").needs(1, ALL_TEXT);
    text += display.at("content").length();
  }

  private void thumbnail(Checked thumbnail) {
    thumbnail.knows("type", "id", "media", "description", "spoiler");
    thumbnail.at("description").text(0, 1024);
    media(thumbnail.at("media"));
  }

  private void gallery(Checked gallery) {
    gallery.knows("type", "id", "items").at("items").count(1, 10);
    for (var item : gallery.at("items").items()) {
      item.knows("media", "description", "spoiler").at("description").text(0, 1024);
      media(item.at("media"));
    }
  }

  private void file(Checked file) {
    media(file.knows("type", "id", "file", "spoiler", "name", "size").at("file"));
  }

  private void media(Checked media) {
    var url = media.at("url");
    url.needs(1, 2048);
    var scheme = "attachment://";
    var given = url.node().asText("");
    if (given.startsWith(scheme) && !files.contains(given.substring(scheme.length()))) {
      url.fail("UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND", "No such file is attached.");
    }
  }

  private void container(Checked container) {
    container.knows("type", "id", "components", "accent_color", "spoiler");
    container.at("components").count(1, ALL_COMPONENTS);
    container.at("components").items().forEach(child -> component(child, IN_CONTAINER));
  }

  private void unique(Checked id) {
    id.needs(1, 100);
    if (id.given() && !ids.add(id.node().asText())) {
      id.fail("COMPONENT_CUSTOM_ID_DUPLICATED", "Component custom id cannot be duplicated");
    }
  }
}
