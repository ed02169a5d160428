package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;

/** The app as it is set up in the developer portal; right until a test changes it. */
public final class Application {
  private static final String NEEDED = "274878008320";

  private boolean servers = true;
  private boolean people = true;
  private boolean codeGrant;
  private long permissions = Long.parseLong(NEEDED);
  private int flags;
  private Optional<String> endpoint = Optional.empty();

  /** From now on it cannot be installed to servers. */
  public void notForServers() {
    servers = false;
  }

  /** From now on it cannot be installed to people. */
  public void notForPeople() {
    people = false;
  }

  /** From now on installing it takes a website. */
  public void requiresCodeGrant() {
    codeGrant = true;
  }

  /** From now on its interactions go to a web address. */
  public void interactionsTo(String url) {
    endpoint = Optional.of(url);
  }

  /** From now on servers give it these permissions when it is installed. */
  public void permissions(long given) {
    permissions = given;
  }

  /** From now on it has these flags. */
  public void flags(int given) {
    flags = given;
  }

  ObjectNode json(Account app, Account owner) {
    var json = Json.object().put("id", Long.toString(app.id())).put("name", "Pushback");
    json.putNull("icon").put("description", "").put("bot_public", true).put("flags", flags);
    json.put("bot_require_code_grant", codeGrant).put("verify_key", "").putNull("team");
    json.put("interactions_endpoint_url", endpoint.orElse(null));
    json.set("owner", owner.json());
    var contexts = json.putObject("integration_types_config");
    if (servers) {
      var install = contexts.putObject("0").putObject("oauth2_install_params");
      List.of("bot", "applications.commands").forEach(install.putArray("scopes")::add);
      install.put("permissions", Long.toString(permissions));
    }
    if (people) {
      var install = contexts.putObject("1").putObject("oauth2_install_params");
      install.put("permissions", "0").putArray("scopes").add("applications.commands");
    }
    return json;
  }
}
