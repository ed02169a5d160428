package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import dev.pushback.edge.discord.Enquiry.Told;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** Looks at everything that the bot needs of Discord, and says what to click where it is wrong. */
public final class Checkup {
  private static final Duration DRIFT = Duration.ofSeconds(5);
  private static final int MOST_SERVERS = 200;

  private final Enquiry ask;
  private final Address address;
  private final InstantSource clock;
  private final List<Finding> found = new ArrayList<>();

  private Checkup(Enquiry ask, Address address, InstantSource clock) {
    this.ask = requireNonNull(ask);
    this.address = requireNonNull(address);
    this.clock = requireNonNull(clock);
  }

  /** What was found, in the order in which it should be mended; the token is not in it. */
  public static List<Finding> of(String token, Address address, InstantSource clock) {
    if (!token.matches("[!-~]+")) {
      return List.of(
          Finding.wrong(
              "token",
              "it holds a space, a line end or another character that no token has; set it again"));
    }
    try (var ask = new Enquiry(token, address)) {
      var checkup = new Checkup(ask, address, clock);
      checkup.everything();
      return List.copyOf(checkup.found);
    }
  }

  private void everything() {
    var self = ask.get("users/@me");
    if (!self.well()) {
      found.add(refused(self));
      return;
    }
    found.add(
        Finding.right("token", "Discord knows it as " + self.body().path("username").asText()));
    clock(self);
    var application = ask.get("applications/@me");
    if (application.well()) {
      new Portal(application.body()).findings().forEach(found::add);
    } else {
      found.add(
          Finding.wrong("app", "Discord does not tell about it (" + application.status() + ")"));
    }
    servers();
    gateway();
  }

  private static Finding refused(Told self) {
    return switch (self.status()) {
      case 401 ->
          Finding.wrong(
              "token",
              "Discord does not know it. In the developer portal: your application > Bot > Reset"
                  + " Token; then set the variable to the new one");
      case 0 -> Finding.wrong("network", "Discord cannot be reached; check network and proxy");
      default ->
          Finding.wrong("token", "Discord answers " + self.status() + "; try again in a while");
    };
  }

  private void clock(Told self) {
    if (self.at().isEmpty()) {
      return;
    }
    var drift = Duration.between(self.at().get(), clock.instant());
    found.add(
        drift.abs().compareTo(DRIFT) <= 0
            ? Finding.right("clock", "agrees with Discord's")
            : Finding.wrong(
                "clock",
                "%d seconds %s Discord's; let the machine set its clock by the network"
                    .formatted(
                        drift.abs().toSeconds(), drift.isNegative() ? "behind" : "ahead of")));
  }

  private void servers() {
    var told = ask.get("users/@me/guilds?limit=" + MOST_SERVERS);
    if (!told.well()) {
      found.add(Finding.wrong("servers", "Discord does not tell them (" + told.status() + ")"));
      return;
    }
    var all = StreamSupport.stream(told.body().spliterator(), false).toList();
    found.add(Finding.right("servers", "it is in " + count(all.size())));
    all.forEach(this::permissions);
  }

  private static String count(int servers) {
    return servers == MOST_SERVERS ? servers + " or more" : String.valueOf(servers);
  }

  private void permissions(JsonNode server) {
    var lacking = Permissions.lacking(server.path("permissions").asLong());
    if (!lacking.isEmpty()) {
      found.add(
          Finding.wrong(
              "servers",
              "in %s it lacks: %s. There: Server Settings > Roles > the bot's role > Permissions"
                  .formatted(server.path("name").asText(), String.join(", ", lacking))));
    }
  }

  private void gateway() {
    var told = ask.get("gateway/bot");
    int left = told.body().path("session_start_limit").path("remaining").asInt();
    var url = address.gateway().orElse(told.body().path("url").asText());
    if (!told.well() || !ask.greets(url)) {
      found.add(
          Finding.wrong("gateway", "it does not answer; websockets to it must be let through"));
    } else if (left == 0) {
      found.add(
          Finding.wrong("gateway", "no logins are left for today; something restarts too often"));
    } else {
      found.add(Finding.right("gateway", "answers; " + left + " logins left today"));
    }
  }
}
