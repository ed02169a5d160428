package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server with one text channel, which the app has joined or not. */
public final class Guild {
  /** Everything that a member may do, as a number. */
  static final String PERMISSIONS = "2251799813685247";

  final long id;
  final String name;
  final Set<Account> members = new LinkedHashSet<>();
  final List<Channel> channels = new CopyOnWriteArrayList<>();
  private final boolean joined;
  private String permissions = PERMISSIONS;

  Guild(long id, String name, boolean joined) {
    this.id = id;
    this.name = name;
    this.joined = joined;
  }

  /** Its id, as Discord writes it. */
  public String id() {
    return Long.toString(id);
  }

  /** Its text channel. */
  public Channel channel() {
    return channels.getFirst();
  }

  /** Its thread of this name. */
  public Optional<Channel> thread(String called) {
    return channels.stream()
        .filter(channel -> channel.kind == Channel.Kind.THREAD && channel.name.equals(called))
        .findFirst();
  }

  /** From now on the app has these permissions as far as REST tells; JDA is not told. */
  public void permissions(long given) {
    permissions = Long.toString(given);
  }

  /** As in the list of the app's servers. */
  ObjectNode partial() {
    return Json.object().put("id", id()).put("name", name).put("permissions", permissions);
  }

  /** Whether the app is a member. */
  boolean joined() {
    return joined;
  }

  /** What an interaction tells of it. */
  ObjectNode brief() {
    var json = Json.object().put("id", id()).put("locale", "en-US");
    json.set("features", Json.array());
    return json;
  }

  ObjectNode json(Account app) {
    var json = Json.object().put("id", id()).put("name", name).put("owner_id", id());
    for (var empty : List.of("guild_scheduled_events", "emojis", "stickers", "voice_states")) {
      json.set(empty, Json.array());
    }
    for (var empty : List.of("presences", "stage_instances", "soundboard_sounds", "features")) {
      json.set(empty, Json.array());
    }
    json.putNull("icon").putNull("splash").putNull("banner").putNull("description");
    json.putNull("afk_channel_id").putNull("system_channel_id").putNull("rules_channel_id");
    json.putNull("public_updates_channel_id").putNull("vanity_url_code").putNull("application_id");
    json.put("afk_timeout", 300).put("verification_level", 0).put("mfa_level", 0);
    json.put("default_message_notifications", 1).put("explicit_content_filter", 0);
    json.put("premium_tier", 0).put("premium_subscription_count", 0).put("nsfw_level", 0);
    json.put("system_channel_flags", 0).put("preferred_locale", "en-US").put("large", false);
    json.put("member_count", members.size() + 1).put("unavailable", false).put("max_members", 9999);
    json.put("joined_at", "2026-01-01T00:00:00.000000+00:00")
        .put("premium_progress_bar_enabled", false);
    json.set("roles", Json.array(List.of(everyone())));
    json.set("members", Json.array(List.of(app.member())));
    json.set("channels", Json.array(of(false, app)));
    json.set("threads", Json.array(of(true, app)));
    return json;
  }

  private List<ObjectNode> of(boolean threads, Account app) {
    return channels.stream()
        .filter(channel -> (channel.kind == Channel.Kind.THREAD) == threads)
        .filter(channel -> !channel.archived)
        .map(channel -> channel.json(app))
        .toList();
  }

  private ObjectNode everyone() {
    var role =
        Json.object().put("id", id()).put("name", "@everyone").put("permissions", PERMISSIONS);
    role.put("color", 0).put("hoist", false).put("position", 0).put("managed", false);
    role.put("mentionable", false).put("flags", 0).putNull("icon").putNull("unicode_emoji");
    var colors = Json.object().put("primary_color", 0).putNull("secondary_color");
    role.set("colors", colors.putNull("tertiary_color"));
    return role;
  }
}
