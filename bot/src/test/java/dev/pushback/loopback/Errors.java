package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The tree of faults in a request, as Discord returns it, and the fields it does not know. */
final class Errors {
  private final ObjectNode tree = Json.object();
  private final Complaints complaints;
  private final String about;

  /**
   * @param about what sort of thing is looked at, for complaints
   */
  Errors(Complaints complaints, String about) {
    this.complaints = complaints;
    this.about = about;
  }

  void add(List<String> path, String code, String message) {
    var node = tree;
    for (var step : path) {
      node = node.withObjectProperty(step);
    }
    node.withArrayProperty("_errors").addObject().put("code", code).put("message", message);
  }

  void unknown(List<String> path) {
    var field = String.join(".", path);
    complaints.add("rest: unknown field " + field + " of " + about);
    add(path, "LOOPBACK_UNKNOWN_FIELD", "Discord knows no such field.");
  }

  /** Refuses the request when anything was found. */
  void settle() {
    if (!tree.isEmpty()) {
      throw Refusal.invalid(tree);
    }
  }
}
