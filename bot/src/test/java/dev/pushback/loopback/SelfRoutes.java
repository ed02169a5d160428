package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The app itself, its direct messages and its commands over REST. */
final class SelfRoutes {
  private static final String COMMANDS = "/applications/{app}/commands";

  private final World world;
  private final Gateway gateway;
  private final Commands commands;
  private final Access access;
  private final Limits limits;
  private final Complaints complaints;
  private final Supplier<String> gatewayUrl;

  SelfRoutes(
      World world,
      Gateway gateway,
      Commands commands,
      Access access,
      Limits limits,
      Complaints complaints,
      Supplier<String> gatewayUrl) {
    this.world = world;
    this.gateway = gateway;
    this.commands = commands;
    this.access = access;
    this.limits = limits;
    this.complaints = complaints;
    this.gatewayUrl = gatewayUrl;
  }

  List<Route> routes() {
    return List.of(
        Route.of("GET", "/users/@me", _ -> Answer.of(world.app.json())),
        Route.of("GET", "/users/@me/guilds", _ -> guilds()),
        Route.of("GET", "/users/{user}", call -> Answer.of(account(call).json())),
        Route.of("GET", "/gateway/bot", _ -> bot()),
        Route.of(
            "GET",
            "/applications/@me",
            _ -> Answer.of(world.application.json(world.app, world.discord))),
        Route.of(
            "GET",
            "/oauth2/applications/@me",
            _ -> Answer.of(world.application.json(world.app, world.discord))),
        Route.of("POST", "/users/@me/channels", this::openDm),
        Route.of("GET", "/channels/{channel}", this::channel),
        Route.of("POST", "/channels/{channel}/typing", this::typing),
        Route.of(
            "GET", COMMANDS, call -> Answer.of(commands.all(call.asked("with_localizations")))),
        Route.of("PUT", COMMANDS, this::putCommands));
  }

  private Account account(Call call) {
    return Optional.ofNullable(world.accounts.get(call.id("user")))
        .orElseThrow(() -> new Refusal(404, 10013, "Unknown User"));
  }

  private Answer bot() {
    var bot = Json.object().put("url", gatewayUrl.get()).put("shards", 1);
    bot.putObject("session_start_limit")
        .put("total", 1000)
        .put("remaining", 1000)
        .put("reset_after", 0)
        .put("max_concurrency", 1);
    return Answer.of(bot);
  }

  private Answer guilds() {
    var joined = world.guilds.values().stream().filter(Guild::joined).map(Guild::partial);
    return Answer.of(Json.array(joined.toList()));
  }

  private Answer openDm(Call call) {
    known(call, "recipient_id");
    var person = world.accounts.get(call.body().path("recipient_id").asLong());
    if (person == null || person.bot()) {
      throw new Refusal(400, 50033, "Invalid Recipient(s)");
    }
    var channel = world.dm(person);
    boolean fresh = !channel.opened && channel.posts.isEmpty();
    if (fresh && !limits.mayOpenDm()) {
      throw new Refusal(400, 40003, "You are opening direct messages too fast.");
    }
    channel.opened = true;
    return Answer.of(channel.json(world.app));
  }

  private void known(Call call, String... fields) {
    var errors = new Errors(complaints, call.method() + " " + call.path());
    Checked.of(call.body(), errors).knows(fields);
    errors.settle();
  }

  private Answer channel(Call call) {
    return Answer.of(access.channel(call).json(world.app));
  }

  private Answer typing(Call call) {
    var channel = access.writable(call);
    channel.typing = world.nextStamp();
    channel.changed.signalAll();
    gateway.dispatch(
        "TYPING_START",
        channel,
        Json.object()
            .put("channel_id", channel.id())
            .put("user_id", Long.toString(world.app.id()))
            .put("timestamp", world.times.now().getEpochSecond()));
    return Answer.empty();
  }

  private Answer putCommands(Call call) {
    CommandRules.check(call.json(), complaints);
    commands.replace(call.json() instanceof ArrayNode array ? array : Json.array());
    return Answer.of(commands.all(true));
  }
}
