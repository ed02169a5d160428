package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** Whoever can write: a person, the app, or Discord itself. */
record Account(long id, String name, boolean bot) {
  ObjectNode json() {
    return Json.object()
        .put("id", Long.toString(id))
        .put("username", name)
        .put("discriminator", "0")
        .put("global_name", name)
        .putNull("avatar")
        .put("bot", bot)
        .put("public_flags", 0)
        .put("flags", 0);
  }

  /** As a member of a server. */
  ObjectNode member() {
    var member = Json.object();
    member.set("user", json());
    member.set("roles", Json.array());
    return member
        .putNull("nick")
        .putNull("avatar")
        .put("joined_at", "2026-01-01T00:00:00.000000+00:00")
        .put("permissions", Guild.PERMISSIONS)
        .put("deaf", false)
        .put("mute", false)
        .put("flags", 0);
  }
}
