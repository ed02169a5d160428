package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Turns the body of a request into the form in which a message stands. */
final class MessageForm {
  private static final int SETTABLE = Post.COMPONENTS_V2 | 1 << 2 | 1 << 12 | 1 << 13;

  private final Cdn cdn;
  private final Mentions mentions;
  private final MessageRules rules;

  MessageForm(World world, Cdn cdn, Posts posts, Complaints complaints) {
    this.cdn = cdn;
    this.rules = new MessageRules(complaints);
    this.mentions = new Mentions(world, posts);
  }

  /** Fills a new message of the app. */
  void fill(Post post, Call call, JsonNode body) {
    check(post, call, body, true);
    put(post, call, body);
    if (body.has("nonce")) {
      post.wire.set("nonce", body.get("nonce"));
    }
    mentions.settle(post, body, true);
  }

  /** Changes what the request names and leaves the rest. */
  void change(Post post, Call call, JsonNode body) {
    boolean loading = post.has(Post.LOADING);
    check(post, call, body, loading);
    put(post, call, body);
    mentions.settle(post, body, loading);
  }

  private void check(Post post, Call call, JsonNode body, boolean fresh) {
    var names = new ArrayList<>(post.wire.path("attachments").findValuesAsText("filename"));
    call.files().forEach(file -> names.add(file.name()));
    boolean v2 =
        post.has(Post.COMPONENTS_V2) || (body.path("flags").asInt() & Post.COMPONENTS_V2) != 0;
    rules.check(body, call.files(), names, v2, fresh);
  }

  private void put(Post post, Call call, JsonNode body) {
    post.flag(body.path("flags").asInt() & SETTABLE, true);
    if (body.has("content")) {
      post.wire.put("content", body.path("content").asText("").strip());
    }
    if (body.has("embeds")) {
      post.wire.set("embeds", Json.array(Json.items(body.path("embeds"))));
    }
    attach(post, call, body);
    if (body.has("components")) {
      post.wire.set("components", components(post, body.path("components")));
    }
  }

  private void attach(Post post, Call call, JsonNode body) {
    var kept = new ArrayList<JsonNode>();
    for (var old : post.list("attachments")) {
      if (!body.has("attachments") || names(body.path("attachments"), old.path("id").asText())) {
        kept.add(old);
      }
    }
    int index = 0;
    for (var file : call.files()) {
      var stored = cdn.store(post.channel, file);
      for (var told : body.path("attachments")) {
        if (told.path("id").asInt(-1) == index) {
          List.of("description", "duration_secs", "waveform").stream()
              .filter(told::has)
              .forEach(field -> stored.set(field, told.get(field)));
        }
      }
      kept.add(stored);
      index++;
    }
    post.wire.set("attachments", Json.array(kept));
  }

  private static boolean names(JsonNode attachments, String id) {
    return attachments.findValuesAsText("id").contains(id);
  }

  private ArrayNode components(Post post, JsonNode given) {
    Map<String, JsonNode> files = new HashMap<>();
    for (var file : post.list("attachments")) {
      files.put("attachment://" + file.path("filename").asText(), file);
    }
    ArrayNode components = given.isArray() ? given.deepCopy() : Json.array();
    number(components, files, new int[] {0});
    return components;
  }

  /** Gives each component its number and each attached file its address. */
  private void number(JsonNode node, Map<String, JsonNode> files, int[] last) {
    if (node instanceof ObjectNode object && object.has("type")) {
      last[0] = Math.max(last[0] + 1, object.path("id").asInt());
      object.put("id", last[0]);
    }
    if (node instanceof ObjectNode object && object.has("url")) {
      var file = files.get(object.path("url").asText());
      if (file != null) {
        object.set("url", file.path("url"));
        object.set("proxy_url", file.path("proxy_url"));
        object.set("attachment_id", file.path("id"));
      } else if (!object.has("type")) {
        object.set("proxy_url", object.path("url"));
      }
    }
    node.forEach(child -> number(child, files, last));
  }

  /** The message that is answered, as a message shows it. */
  void refer(Post post, JsonNode body) {
    var reference = body.path("message_reference");
    if (!reference.has("message_id")) {
      return;
    }
    long id = reference.path("message_id").asLong();
    var target = post.channel.posts.get(id);
    if (target != null) {
      post.wire.put("type", 19);
      post.wire.set("message_reference", reference);
      post.wire.set("referenced_message", target.wire.deepCopy());
    } else if (reference.path("fail_if_not_exists").asBoolean(true)) {
      throw Refusal.unknownMessage();
    }
  }
}
