package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;

/**
 * A place where messages stand: a direct message, a server's channel, a group of people, a thread.
 */
public final class Channel {
  /** What sort of place it is, with Discord's number. */
  enum Kind {
    TEXT(0),
    DM(1),
    GROUP(3),
    THREAD(11);

    final int type;

    Kind(int type) {
      this.type = type;
    }
  }

  final long id;
  final Kind kind;
  String name;
  final Optional<Guild> guild;
  final Optional<Channel> parent;
  final Condition changed;
  final Set<Account> people = new LinkedHashSet<>();
  final NavigableMap<Long, Post> posts = new TreeMap<>();
  long typing;
  boolean opened;
  boolean archived;
  boolean hidden;
  boolean readOnly;
  boolean closed;

  Channel(
      long id,
      Kind kind,
      String name,
      Optional<Guild> guild,
      Optional<Channel> parent,
      Condition changed) {
    this.id = id;
    this.kind = kind;
    this.name = name;
    this.guild = guild;
    this.parent = parent;
    this.changed = changed;
  }

  /** Its id, as Discord writes it. */
  public String id() {
    return Long.toString(id);
  }

  /** From now on the app may read here but not write; JDA is not told. */
  public void readOnly() {
    readOnly = true;
  }

  /** From now on the app has no access here; JDA is not told. */
  public void hidden() {
    hidden = true;
  }

  boolean foreign() {
    return kind == Kind.GROUP || guild.filter(server -> !server.joined()).isPresent();
  }

  List<Post> visibleTo(Account reader) {
    var visible = new ArrayList<Post>();
    for (var post : posts.values()) {
      if (post.visibleTo(reader)) {
        visible.add(post);
      }
    }
    return visible;
  }

  ObjectNode json(Account app) {
    var json = Json.object().put("id", id()).put("type", kind.type).put("flags", 0);
    if (kind == Kind.GROUP) {
      json.put("owner_id", Long.toString(people.iterator().next().id())).putNull("icon");
      json.putNull("name");
    }
    if (kind == Kind.DM || kind == Kind.GROUP) {
      var others = people.stream().filter(person -> !person.equals(app)).map(Account::json);
      json.set("recipients", Json.array(others.toList()));
    } else {
      json.put("name", name).put("position", 0).put("rate_limit_per_user", 0).putNull("topic");
      json.put("nsfw", false).set("permission_overwrites", Json.array());
      json.put("permissions", Guild.PERMISSIONS);
      json.put("parent_id", parent.map(Channel::id).orElse(null));
      guild.ifPresent(server -> json.put("guild_id", server.id()));
    }
    if (kind == Kind.THREAD) {
      json.put("owner_id", Long.toString(app.id())).put("message_count", posts.size());
      json.put("member_count", 1).put("total_message_sent", posts.size());
      json.set("thread_metadata", metadata());
    }
    json.put("last_message_id", posts.isEmpty() ? null : Long.toString(posts.lastKey()));
    return json;
  }

  private ObjectNode metadata() {
    return Json.object()
        .put("archived", archived)
        .put("auto_archive_duration", 1440)
        .put("archive_timestamp", "2026-01-01T00:00:00.000000+00:00")
        .put("create_timestamp", "2026-01-01T00:00:00.000000+00:00")
        .put("locked", false);
  }
}
