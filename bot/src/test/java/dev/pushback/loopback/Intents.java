package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;

/** What a client asked to hear, as a bit set. */
final class Intents {
  static final long PRIVILEGED = 1L << 1 | 1L << 8 | 1L << 15;
  private static final long GUILDS = 1L;
  private static final long MESSAGE_CONTENT = 1L << 15;

  /** Event: the intent inside a server and the intent outside. */
  private static final Map<String, long[]> NEEDED =
      Map.of(
          "GUILD_CREATE", new long[] {GUILDS, 0},
          "THREAD_CREATE", new long[] {GUILDS, 0},
          "THREAD_UPDATE", new long[] {GUILDS, 0},
          "MESSAGE_CREATE", new long[] {1L << 9, 1L << 12},
          "MESSAGE_UPDATE", new long[] {1L << 9, 1L << 12},
          "MESSAGE_DELETE", new long[] {1L << 9, 1L << 12},
          "TYPING_START", new long[] {1L << 11, 1L << 14});

  private Intents() {}

  static boolean hears(long intents, String event, boolean inGuild) {
    var needed = NEEDED.get(event);
    return needed == null || (intents & needed[inGuild ? 0 : 1]) != 0;
  }

  static boolean readsContent(long intents) {
    return (intents & MESSAGE_CONTENT) != 0;
  }

  /** Without the content of a server's message that is neither the app's nor mentions it. */
  static ObjectNode blanked(ObjectNode message, Account app) {
    var id = Long.toString(app.id());
    boolean own = message.path("author").path("id").asText().equals(id);
    boolean mentioned =
        message.findPath("mentions").findValuesAsText("id").stream().anyMatch(id::equals);
    if (!message.has("guild_id") || !message.has("content") || own || mentioned) {
      return message;
    }
    var blank = message.deepCopy();
    blank.put("content", "");
    blank.set("embeds", Json.array());
    blank.set("attachments", Json.array());
    blank.set("components", Json.array());
    return blank;
  }
}
