package dev.pushback.loopback;

import java.util.HashSet;

/** What Discord refuses in what can be chosen from. */
final class OptionRules {
  private OptionRules() {}

  /** Looks at a menu or a group of boxes; menus of people and the like have no options. */
  static void check(Checked menu, int least, int most) {
    menu.at("placeholder").text(0, 150);
    menu.at("min_values").number(0, 25);
    menu.at("max_values").number(1, 25);
    int type = menu.type();
    if (type >= 5 && type <= 8) {
      return;
    }
    var options = menu.at("options");
    options.count(least, most);
    var values = new HashSet<String>();
    for (var option : options.items()) {
      option.knows("label", "value", "description", "emoji", "default");
      option.at("label").needs(1, 100);
      option.at("value").needs(1, 100);
      option.at("description").text(0, 100);
      if (!values.add(option.node().path("value").asText())) {
        option.at("value").fail("SELECT_COMPONENT_OPTION_VALUE_DUPLICATED", "The value is taken.");
      }
    }
    if (menu.node().path("max_values").asInt(1) > Math.max(1, options.node().size())) {
      menu.at("max_values").fail("NUMBER_TYPE_MAX", "There are fewer options.");
    }
  }
}
