package dev.pushback.loopback;

import java.util.Optional;

/** What the app may reach, by the ids in a request. */
final class Access {
  private final World world;
  private final Gateway gateway;

  Access(World world, Gateway gateway) {
    this.world = world;
    this.gateway = gateway;
  }

  Channel channel(Call call) {
    var channel = Optional.ofNullable(world.channels.get(call.id("channel")));
    if (channel.isEmpty()) {
      throw Refusal.unknownChannel();
    }
    if (channel.get().hidden || channel.get().foreign()) {
      throw Refusal.noAccess();
    }
    return channel.get();
  }

  Channel writable(Call call) {
    var channel = channel(call);
    if (channel.closed) {
      throw new Refusal(403, 50007, "Cannot send messages to this user");
    }
    if (channel.readOnly) {
      throw Refusal.noPermission();
    }
    return channel;
  }

  Post post(Call call) {
    var post = Optional.ofNullable(channel(call).posts.get(call.id("message")));
    return post.filter(found -> found.onlyFor.isEmpty()).orElseThrow(Refusal::unknownMessage);
  }

  /** A message of the app that can be changed. */
  Post own(Call call) {
    var post = post(call);
    if (!post.author.equals(world.app)) {
      throw new Refusal(403, 50005, "Cannot edit a message authored by another user");
    }
    if (post.channel.archived) {
      throw new Refusal(400, 50083, "Thread is archived");
    }
    return post;
  }

  /** Who writes in an archived thread opens it. */
  void reopen(Channel channel) {
    if (channel.archived) {
      channel.archived = false;
      gateway.dispatch("THREAD_UPDATE", channel, channel.json(world.app));
    }
  }
}
