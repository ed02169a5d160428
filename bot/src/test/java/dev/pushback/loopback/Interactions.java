package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The interactions that were begun, and the modals that are open. */
final class Interactions {
  static final String NO_RESPONSE = "The application did not respond";

  private final World world;
  private final Gateway gateway;
  private final Posts posts;
  private final Map<Long, Interaction> byId = new LinkedHashMap<>();
  private final Map<String, Interaction> byToken = new HashMap<>();
  private final Map<Account, OpenModal> modals = new HashMap<>();
  private final Map<Account, String> languages = new HashMap<>();
  private final Deque<Interaction> pending = new ArrayDeque<>();

  Interactions(World world, Gateway gateway, Posts posts) {
    this.world = world;
    this.gateway = gateway;
    this.posts = posts;
  }

  /** From now on somebody uses Discord in this language. */
  void speaks(Account user, String language) {
    languages.put(user, language);
  }

  Interaction begin(int type, Account user, Channel channel, JsonNode data, Optional<Post> source) {
    var now = world.times.now();
    var begun = new Interaction(world.ids.next(), type, user, channel, now, source);
    byId.put(begun.id, begun);
    byToken.put(begun.token, begun);
    pending.add(begun);
    forget();
    gateway.dispatch("INTERACTION_CREATE", channel, payload(begun, data));
    return begun;
  }

  /** Tells people of what was not answered in time. */
  void expire() {
    var now = world.times.now();
    while (!pending.isEmpty() && settled(pending.getFirst(), now)) {
      var oldest = pending.removeFirst();
      if (oldest.acknowledged.isEmpty() && oldest.type != Interaction.AUTOCOMPLETE) {
        say(oldest);
      }
    }
  }

  private static boolean settled(Interaction begun, Instant now) {
    return begun.acknowledged.isPresent() || begun.late(now);
  }

  /** Lets go of those whose tokens are worth nothing any more. */
  private void forget() {
    expire();
    var now = world.times.now();
    var oldest = byId.values().iterator();
    for (var it = oldest.next(); it.over(now) && oldest.hasNext(); it = oldest.next()) {
      oldest.remove();
      byToken.remove(it.token);
    }
  }

  private void say(Interaction silent) {
    var note = posts.draft(silent.channel, world.discord, Optional.of(silent.user));
    note.wire.put("content", NO_RESPONSE);
    posts.post(note);
  }

  /** The interaction that may still be acknowledged. */
  Interaction unanswered(long id, String token) {
    var known = Optional.ofNullable(byId.get(id)).filter(it -> it.token.equals(token));
    var found = known.orElseThrow(Refusal::unknownInteraction);
    if (found.acknowledged.isPresent()) {
      throw new Refusal(400, 40060, "Interaction has already been acknowledged.");
    }
    if (found.late(world.times.now())) {
      throw Refusal.unknownInteraction();
    }
    return found;
  }

  /** The interaction whose token still opens its webhook. */
  Interaction answered(String token) {
    var found = Optional.ofNullable(byToken.get(token));
    if (found.isEmpty() || found.get().over(world.times.now())) {
      throw new Refusal(401, 50027, "Invalid Webhook Token");
    }
    if (found.get().acknowledged.isEmpty()) {
      throw new Refusal(404, 10015, "Unknown Webhook");
    }
    return found.get();
  }

  void open(OpenModal modal) {
    modals.put(modal.cause().user, modal);
    modal.cause().channel.changed.signalAll();
  }

  void close(Account user) {
    modals.remove(user);
  }

  Optional<OpenModal> modal(Account user, Channel channel) {
    return Optional.ofNullable(modals.get(user))
        .filter(modal -> modal.cause().channel.equals(channel));
  }

  private ObjectNode payload(Interaction begun, JsonNode data) {
    var app = Long.toString(world.app.id());
    var payload = Json.object().put("id", Long.toString(begun.id)).put("application_id", app);
    payload.put("type", begun.type).put("token", begun.token).put("version", 1);
    payload
        .put("locale", languages.getOrDefault(begun.user, "en-US"))
        .put("app_permissions", Guild.PERMISSIONS);
    payload.put("attachment_size_limit", Limits.FILE_BYTES).put("channel_id", begun.channel.id());
    payload.set("channel", begun.channel.json(world.app));
    payload.set("entitlements", Json.array());
    payload.set("data", data);
    begun.source.ifPresent(post -> payload.set("message", post.wire.deepCopy()));
    begun.channel.guild.ifPresentOrElse(
        guild -> {
          payload.put("guild_id", guild.id()).put("guild_locale", "en-US");
          payload.set("guild", guild.brief());
          payload.set("member", begun.user.member());
        },
        () -> payload.set("user", begun.user.json()));
    payload.set("authorizing_integration_owners", owners(begun));
    return payload.put("context", context(begun.channel));
  }

  private static ObjectNode owners(Interaction begun) {
    var owners = Json.object();
    if (begun.channel.foreign() || begun.channel.guild.isEmpty()) {
      owners.put("1", Long.toString(begun.user.id()));
    }
    begun.channel.guild.filter(Guild::joined).ifPresent(guild -> owners.put("0", guild.id()));
    if (begun.channel.kind == Channel.Kind.DM) {
      owners.put("0", "0");
    }
    return owners;
  }

  /** A server, the app's own direct message, or any other talk. */
  static int context(Channel channel) {
    if (channel.guild.isPresent()) {
      return 0;
    }
    return channel.kind == Channel.Kind.DM ? 1 : 2;
  }
}
