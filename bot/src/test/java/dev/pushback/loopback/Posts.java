package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Where messages are posted, changed and taken away, and everybody concerned hears of it. */
final class Posts {
  /** Messages that stay in a channel when little is to be kept. */
  private static final int KEPT = 50;

  private final World world;
  private final Gateway gateway;
  private final List<Sent> log = new ArrayList<>();
  private final List<Ping> pings = new ArrayList<>();
  private final List<Consumer<Sent>> hooks = new CopyOnWriteArrayList<>();
  private boolean remembering = true;

  Posts(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  /** A message that is not posted yet. */
  Post draft(Channel channel, Account author, Optional<Account> onlyFor) {
    return new Post(world.ids.next(), channel, author, world.times.now(), onlyFor);
  }

  void post(Post post) {
    post.channel.posts.put(post.id, post);
    if (!remembering && post.channel.posts.size() > KEPT) {
      post.channel.posts.pollFirstEntry();
    }
    if (post.onlyFor.isPresent()) {
      post.flag(Post.EPHEMERAL, true);
    } else {
      gateway.dispatch("MESSAGE_CREATE", post.channel, wire(post));
    }
    if (!post.has(Post.LOADING)) {
      seen(post, Sent.Kind.NEW);
    }
    changed(post);
  }

  /** After its wire form was changed. */
  void edited(Post post) {
    boolean first = post.has(Post.LOADING);
    post.flag(Post.LOADING, false);
    if (!first) {
      post.wire.put("edited_timestamp", world.times.now().toString());
    }
    if (post.onlyFor.isEmpty()) {
      gateway.dispatch("MESSAGE_UPDATE", post.channel, wire(post));
    }
    seen(post, first ? Sent.Kind.NEW : Sent.Kind.EDIT);
    changed(post);
  }

  void delete(Post post) {
    post.channel.posts.remove(post.id);
    if (post.onlyFor.isEmpty()) {
      var gone = Json.object().put("id", Long.toString(post.id));
      gone.put("channel_id", post.channel.id());
      post.channel.guild.ifPresent(guild -> gone.put("guild_id", guild.id()));
      gateway.dispatch("MESSAGE_DELETE", post.channel, gone);
    }
    seen(post, Sent.Kind.DELETED);
    changed(post);
  }

  void pinged(Ping ping) {
    pings.add(ping);
  }

  void onSent(Consumer<Sent> hook) {
    hooks.add(hook);
  }

  void forget() {
    remembering = false;
    log.clear();
  }

  List<Sent> log() {
    return List.copyOf(log);
  }

  List<Ping> pings() {
    return List.copyOf(pings);
  }

  private ObjectNode wire(Post post) {
    var wire = post.wire.deepCopy();
    if (post.channel.guild.isPresent() && !post.author.equals(world.app)) {
      var member = post.author.member();
      member.remove("user");
      wire.set("member", member);
    }
    return wire;
  }

  private void seen(Post post, Sent.Kind kind) {
    if (!post.author.equals(world.app) || (hooks.isEmpty() && !remembering)) {
      return;
    }
    var only = post.onlyFor.map(Account::name);
    var text = Screen.text(post);
    var sent =
        new Sent(kind, Long.toString(post.id), post.channel.id(), only, text, world.times.now());
    if (remembering) {
      log.add(sent);
    }
    hooks.forEach(hook -> hook.accept(sent));
  }

  private void changed(Post post) {
    post.stamp = world.nextStamp();
    post.channel.changed.signalAll();
  }
}
