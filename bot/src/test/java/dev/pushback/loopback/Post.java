package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** A message that stands in a channel, in its present form. */
final class Post {
  static final int EPHEMERAL = 64;
  static final int LOADING = 128;
  static final int COMPONENTS_V2 = 32768;

  final long id;
  final Channel channel;
  final Account author;
  final Instant at;
  final Optional<Account> onlyFor;
  final ObjectNode wire;

  /** Rises whenever what can be seen changes. */
  long stamp;

  Post(long id, Channel channel, Account author, Instant at, Optional<Account> onlyFor) {
    this.id = id;
    this.channel = channel;
    this.author = author;
    this.at = at;
    this.onlyFor = onlyFor;
    this.wire = Json.object().put("id", Long.toString(id)).put("channel_id", channel.id());
    wire.put("channel_type", channel.kind.type);
    wire.set("author", author.json());
    wire.put("content", "").put("timestamp", at.toString()).putNull("edited_timestamp");
    wire.put("type", 0).put("tts", false).put("pinned", false).put("flags", 0);
    wire.put("mention_everyone", false);
    for (var list : List.of("mentions", "mention_roles", "attachments", "embeds", "components")) {
      wire.set(list, Json.array());
    }
    channel.guild.ifPresent(guild -> wire.put("guild_id", guild.id()));
  }

  boolean visibleTo(Account reader) {
    return onlyFor.isEmpty() || onlyFor.get().equals(reader);
  }

  String content() {
    return wire.path("content").asText();
  }

  int flags() {
    return wire.path("flags").asInt();
  }

  boolean has(int flag) {
    return (flags() & flag) != 0;
  }

  void flag(int flag, boolean on) {
    wire.put("flags", on ? flags() | flag : flags() & ~flag);
  }

  List<JsonNode> list(String field) {
    return Json.items(wire.path(field));
  }

  boolean mentions(Account who) {
    return list("mentions").stream().anyMatch(user -> user.path("id").asLong() == who.id());
  }
}
