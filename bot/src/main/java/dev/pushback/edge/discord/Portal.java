package dev.pushback.edge.discord;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;

/** How the application is set up in the developer portal. */
final class Portal {
  private static final String SERVERS = "0";
  private static final String PEOPLE = "1";

  /** Flags for intents that have to be asked for: presence, members, message content. */
  private static final int PRIVILEGED = 1 << 12 | 1 << 13 | 1 << 14 | 1 << 15 | 1 << 18 | 1 << 19;

  private final JsonNode told;

  /**
   * @param told what Discord tells of the application
   */
  Portal(JsonNode told) {
    this.told = told;
  }

  List<Finding> findings() {
    var found = new ArrayList<Finding>();
    found.add(intents());
    found.add(endpoint());
    found.add(codeGrant());
    found.add(install(SERVERS, "Guild Install", List.of("bot", "applications.commands")));
    found.add(install(PEOPLE, "User Install", List.of("applications.commands")));
    found.add(
        Finding.right(
            "link", "https://discord.com/oauth2/authorize?client_id=" + told.path("id").asText()));
    return found;
  }

  private Finding intents() {
    return (told.path("flags").asInt() & PRIVILEGED) == 0
        ? Finding.right("intents", "none has to be switched on, and none is")
        : Finding.right(
            "intents",
            "one is on that the bot does not use; you may switch it off: Bot > Privileged Gateway"
                + " Intents");
  }

  private Finding endpoint() {
    return told.path("interactions_endpoint_url").asText("").isBlank()
            || told.path("interactions_endpoint_url").isNull()
        ? Finding.right("commands", "Discord sends them to the bot")
        : Finding.wrong(
            "commands",
            "Discord sends them to a web address instead of the bot. Clear General Information >"
                + " Interactions Endpoint URL");
  }

  private Finding codeGrant() {
    if (told.path("bot_require_code_grant").asBoolean()) {
      return Finding.wrong(
          "access", "the install link will not work. Switch off Bot > Requires OAuth2 Code Grant");
    }
    return told.path("bot_public").asBoolean(true)
        ? Finding.right("access", "everybody may install it")
        : Finding.right("access", "only you may install it; to let others: Bot > Public Bot");
  }

  private Finding install(String type, String context, List<String> scopes) {
    var what = type.equals(SERVERS) ? "to servers" : "to people";
    var settings = told.path("integration_types_config").path(type);
    if (settings.isMissingNode()) {
      return Finding.wrong(
          "install",
          "not possible %s. Tick Installation > Installation Contexts > %s"
              .formatted(what, context));
    }
    var params = settings.path("oauth2_install_params");
    var chosen =
        StreamSupport.stream(params.path("scopes").spliterator(), false)
            .map(JsonNode::asText)
            .toList();
    var missing = new ArrayList<>(scopes);
    missing.removeAll(chosen);
    var lacking =
        type.equals(SERVERS)
            ? Permissions.lacking(params.path("permissions").asLong())
            : List.<String>of();
    missing.addAll(lacking);
    return missing.isEmpty()
        ? Finding.right("install", "possible " + what)
        : Finding.wrong(
            "install",
            "%s without %s. Add it in Installation > Default Install Settings > %s"
                .formatted(what, String.join(", ", missing), context));
  }
}
