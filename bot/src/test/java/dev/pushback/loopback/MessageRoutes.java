package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Messages over REST. */
final class MessageRoutes {
  private static final String ALL = "/channels/{channel}/messages";
  private static final String ONE = "/channels/{channel}/messages/{message}";

  private final World world;
  private final Posts posts;
  private final MessageForm form;
  private final Gateway gateway;
  private final Access access;
  private Duration nonceWindow = Duration.ofMinutes(5);

  MessageRoutes(World world, Posts posts, MessageForm form, Gateway gateway, Access access) {
    this.world = world;
    this.posts = posts;
    this.form = form;
    this.gateway = gateway;
    this.access = access;
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", ALL, this::create),
        Route.of("GET", ALL, this::history),
        Route.of("GET", ONE, call -> Answer.of(shown(access.post(call)))),
        Route.of("PATCH", ONE, this::edit),
        Route.of("DELETE", ONE, this::delete));
  }

  void nonceWindow(Duration window) {
    nonceWindow = window;
  }

  private Answer create(Call call) {
    var channel = access.writable(call);
    var body = call.body();
    var first = repeated(channel, body);
    if (first.isPresent()) {
      return Answer.of(shown(first.get()));
    }
    var post = posts.draft(channel, world.app, Optional.empty());
    form.refer(post, body);
    form.fill(post, call, body);
    access.reopen(channel);
    posts.post(post);
    return Answer.of(shown(post));
  }

  /** The message that the same nonce made a short time ago. */
  private Optional<Post> repeated(Channel channel, JsonNode body) {
    if (!body.path("enforce_nonce").asBoolean() || !Json.given(body.path("nonce"))) {
      return Optional.empty();
    }
    var nonce = body.path("nonce").asText();
    var since = world.times.now().minus(nonceWindow);
    for (var post : channel.posts.descendingMap().values()) {
      if (post.at.isBefore(since)) {
        return Optional.empty();
      }
      if (post.author.equals(world.app) && post.wire.path("nonce").asText().equals(nonce)) {
        return Optional.of(post);
      }
    }
    return Optional.empty();
  }

  private Answer history(Call call) {
    var channel = access.channel(call);
    int limit = (int) (long) call.queried("limit").orElse(50L);
    if (limit < 1 || limit > 100) {
      throw new Refusal(400, 50035, "Invalid Form Body");
    }
    var chosen = new ArrayList<Post>();
    var around = call.queried("around");
    if (around.isPresent()) {
      chosen.addAll(older(channel, around.get(), limit / 2));
      chosen.addAll(newer(channel, around.get() - 1, limit - limit / 2));
    } else if (call.queried("after").isPresent()) {
      chosen.addAll(newer(channel, call.queried("after").get(), limit));
    } else {
      chosen.addAll(older(channel, call.queried("before").orElse(Long.MAX_VALUE), limit));
    }
    chosen.sort(Comparator.comparingLong((Post post) -> post.id).reversed());
    return Answer.of(Json.array(chosen.stream().map(this::shown).toList()));
  }

  private static List<Post> older(Channel channel, long before, int limit) {
    return open(channel.posts.headMap(before, false).descendingMap().values().stream(), limit);
  }

  private static List<Post> newer(Channel channel, long after, int limit) {
    return open(channel.posts.tailMap(after, false).values().stream(), limit);
  }

  private static List<Post> open(java.util.stream.Stream<Post> posts, int limit) {
    return posts.filter(post -> post.onlyFor.isEmpty()).limit(limit).toList();
  }

  private Answer edit(Call call) {
    var post = access.own(call);
    form.change(post, call, call.body());
    posts.edited(post);
    return Answer.of(shown(post));
  }

  private Answer delete(Call call) {
    var post = access.post(call);
    if (!post.author.equals(world.app) && post.channel.guild.isEmpty()) {
      throw new Refusal(403, 50003, "Cannot execute action on a DM channel");
    }
    posts.delete(post);
    return Answer.empty();
  }

  private ObjectNode shown(Post post) {
    return gateway.readsContent()
        ? post.wire.deepCopy()
        : Intents.blanked(post.wire, world.app).deepCopy();
  }
}
