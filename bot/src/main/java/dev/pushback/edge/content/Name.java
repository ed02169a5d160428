package dev.pushback.edge.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A word that names something, and the field where it stands. */
record Name(String value, Field field) {

  /** Notes a fault unless the name is one of those that exist. */
  void mustBeOneOf(Collection<String> known, String what) {
    if (!known.contains(value)) {
      field.fault("there is no %s %s".formatted(what, value), Suggestion.instead(value, known));
    }
  }

  /** Notes a fault for each name that was there before. */
  static void mustDiffer(List<Name> names, String what) {
    Map<String, Field> seen = new HashMap<>();
    for (var name : names) {
      var first = seen.putIfAbsent(name.value(), name.field());
      if (first != null) {
        var text = "%s %s is already used in %s".formatted(what, name.value(), first.place());
        name.field().fault(text, "write another name, for example " + name.value() + "-2");
      }
    }
  }
}
