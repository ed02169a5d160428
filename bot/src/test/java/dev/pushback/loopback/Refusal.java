package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** An error answer with Discord's own code. */
final class Refusal extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final int status;
  private final transient ObjectNode body;

  private Refusal(int status, ObjectNode body) {
    super(Json.write(body), null, false, false);
    this.status = status;
    this.body = body;
  }

  Refusal(int status, int code, String message) {
    this(status, Json.object().put("code", code).put("message", message));
  }

  static Refusal invalid(ObjectNode errors) {
    var body = Json.object().put("code", 50035).put("message", "Invalid Form Body");
    body.set("errors", errors);
    return new Refusal(400, body);
  }

  static Refusal unknownChannel() {
    return new Refusal(404, 10003, "Unknown Channel");
  }

  static Refusal unknownMessage() {
    return new Refusal(404, 10008, "Unknown Message");
  }

  static Refusal unknownInteraction() {
    return new Refusal(404, 10062, "Unknown interaction");
  }

  static Refusal noAccess() {
    return new Refusal(403, 50001, "Missing Access");
  }

  static Refusal noPermission() {
    return new Refusal(403, 50013, "Missing Permissions");
  }

  Answer answer() {
    return Answer.of(status, body);
  }
}
