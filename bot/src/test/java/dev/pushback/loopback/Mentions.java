package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Whom a text names and whom it may notify. */
final class Mentions {
  private static final Pattern USER = Pattern.compile("<@!?(\\d+)>");
  private static final Pattern ALL = Pattern.compile("@(everyone|here)\\b");

  private final World world;
  private final Posts posts;

  Mentions(World world, Posts posts) {
    this.world = world;
    this.posts = posts;
  }

  /** Writes them into the message and, when it is new, notes who is notified. */
  void settle(Post post, JsonNode body, boolean notifies) {
    var allowed = body.path("allowed_mentions");
    var text = Screen.raw(post);
    var named = named(text, allowed);
    var replied = post.wire.path("referenced_message").path("author").path("id").asLong();
    if (replied != 0 && allowed.path("replied_user").asBoolean(allowed.isMissingNode())) {
      named.add(world.accounts.get(replied));
    }
    boolean all = post.channel.guild.isPresent() && ALL.matcher(text).find();
    all = all && parses(allowed, "everyone");
    post.wire.set("mentions", Json.array(named.stream().map(Account::json).toList()));
    post.wire.put("mention_everyone", all);
    if (notifies) {
      notify(post, named, all);
    }
  }

  private void notify(Post post, Set<Account> named, boolean all) {
    var audience = world.audience(post.channel);
    var people = new TreeSet<String>();
    for (var person : all ? audience : List.copyOf(named)) {
      if (!person.bot() && audience.contains(person) && post.visibleTo(person)) {
        people.add(person.name());
      }
    }
    if (!people.isEmpty()) {
      posts.pinged(new Ping(Long.toString(post.id), people));
    }
  }

  private Set<Account> named(String text, JsonNode allowed) {
    var named = new LinkedHashSet<Account>();
    var match = USER.matcher(text);
    while (match.find()) {
      var account = world.accounts.get(Long.parseLong(match.group(1)));
      boolean listed =
          Json.items(allowed.path("users")).stream()
              .anyMatch(id -> id.asText().equals(match.group(1)));
      if (account != null && (listed || parses(allowed, "users"))) {
        named.add(account);
      }
    }
    return named;
  }

  private static boolean parses(JsonNode allowed, String kind) {
    return !Json.given(allowed)
        || Json.items(allowed.path("parse")).stream().anyMatch(item -> item.asText().equals(kind));
  }
}
