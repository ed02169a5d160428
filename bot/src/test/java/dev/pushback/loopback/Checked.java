package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A part of a request while it is looked at, and where it stands. */
record Checked(JsonNode node, List<String> path, Errors errors) {
  static Checked of(JsonNode body, Errors errors) {
    return new Checked(body, List.of(), errors);
  }

  Checked at(String field) {
    return step(node.path(field), field);
  }

  List<Checked> items() {
    var items = new ArrayList<Checked>();
    for (int i = 0; i < node.size(); i++) {
      items.add(step(node.path(i), Integer.toString(i)));
    }
    return items;
  }

  private Checked step(JsonNode next, String name) {
    var longer = new ArrayList<>(path);
    longer.add(name);
    return new Checked(next, List.copyOf(longer), errors);
  }

  boolean given() {
    return Json.given(node);
  }

  int type() {
    return node.path("type").asInt();
  }

  /** Its length as Discord counts: emoji are one. */
  int length() {
    var text = node.asText("");
    return given() ? text.codePointCount(0, text.length()) : 0;
  }

  void fail(String code, String message) {
    errors.add(path, code, message);
  }

  /** All fields that may stand here. */
  Checked knows(String... fields) {
    var known = Set.of(fields);
    node.fieldNames()
        .forEachRemaining(
            field -> {
              if (!known.contains(field)) {
                errors.unknown(at(field).path);
              }
            });
    return this;
  }

  /** A text that has to be there. */
  void needs(int least, int most) {
    if (!given()) {
      fail("BASE_TYPE_REQUIRED", "This field is required");
    } else {
      text(least, most);
    }
  }

  /** A text that may be there. */
  void text(int least, int most) {
    if (!given()) {
      return;
    }
    if (least > 0 && (length() < least || length() > most)) {
      fail("BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
    } else if (length() > most) {
      fail("BASE_TYPE_MAX_LENGTH", "Must be " + most + " or fewer in length.");
    }
  }

  /** A list that has to have so many items. */
  void count(int least, int most) {
    if (node.size() < least || node.size() > most) {
      fail("BASE_TYPE_BAD_LENGTH", "Must be between " + least + " and " + most + " in length.");
    }
  }

  /** A number that may be there. */
  void number(int least, int most) {
    if (given() && node.asLong() < least) {
      fail("NUMBER_TYPE_MIN", "int value should be greater than or equal to " + least + ".");
    }
    if (given() && node.asLong() > most) {
      fail("NUMBER_TYPE_MAX", "int value should be less than or equal to " + most + ".");
    }
  }

  /** One of some kinds of component. */
  boolean isOneOf(Set<Integer> types) {
    boolean fits = types.contains(type());
    if (!fits) {
      at("type").fail("BASE_TYPE_CHOICES", "Value must be one of " + types + ".");
    }
    return fits;
  }
}
