package dev.pushback.loopback;

import java.util.List;
import java.util.Set;

/** Threads over REST. */
final class ThreadRoutes {
  private static final Set<Integer> ARCHIVE_AFTER = Set.of(60, 1440, 4320, 10080);

  private final World world;
  private final Gateway gateway;
  private final Access access;
  private final Complaints complaints;

  ThreadRoutes(World world, Gateway gateway, Access access, Complaints complaints) {
    this.world = world;
    this.gateway = gateway;
    this.access = access;
    this.complaints = complaints;
  }

  List<Route> routes() {
    return List.of(
        Route.of("POST", "/channels/{channel}/messages/{message}/threads", this::fromMessage),
        Route.of("POST", "/channels/{channel}/threads", this::create),
        Route.of("PATCH", "/channels/{channel}", this::change),
        Route.of("PUT", "/channels/{channel}/thread-members/@me", this::join));
  }

  private Answer fromMessage(Call call) {
    var post = access.post(call);
    if (world.channels.containsKey(post.id)) {
      throw new Refusal(400, 160004, "A thread has already been created for this message");
    }
    return open(call, post.id);
  }

  private Answer create(Call call) {
    return open(call, world.ids.next());
  }

  private Answer open(Call call, long id) {
    var parent = access.writable(call);
    if (parent.kind != Channel.Kind.TEXT) {
      throw new Refusal(400, 50024, "Cannot execute action on this channel type");
    }
    check(call, true);
    var thread = world.thread(id, call.body().path("name").asText(), parent);
    var json = thread.json(world.app).put("newly_created", true);
    gateway.dispatch("THREAD_CREATE", thread, json);
    return Answer.created(json);
  }

  private Answer change(Call call) {
    var thread = access.channel(call);
    if (thread.kind != Channel.Kind.THREAD) {
      throw Refusal.noPermission();
    }
    check(call, false);
    var body = call.body();
    if (thread.archived && !body.has("archived")) {
      throw new Refusal(400, 50083, "Thread is archived");
    }
    thread.archived = body.path("archived").asBoolean(thread.archived);
    thread.name = body.path("name").asText(thread.name);
    var json = thread.json(world.app);
    gateway.dispatch("THREAD_UPDATE", thread, json);
    return Answer.of(json);
  }

  private Answer join(Call call) {
    access.channel(call);
    return Answer.empty();
  }

  private void check(Call call, boolean fresh) {
    var errors = new Errors(complaints, "a thread");
    var thread =
        Checked.of(call.body(), errors)
            .knows(
                "name",
                "auto_archive_duration",
                "type",
                "invitable",
                "rate_limit_per_user",
                "archived",
                "locked");
    if (fresh) {
      thread.at("name").needs(1, 100);
    } else {
      thread.at("name").text(1, 100);
    }
    var after = thread.at("auto_archive_duration");
    if (after.given() && !ARCHIVE_AFTER.contains(after.node().asInt())) {
      after.fail("BASE_TYPE_CHOICES", "Value must be one of " + ARCHIVE_AFTER + ".");
    }
    errors.settle();
  }
}
