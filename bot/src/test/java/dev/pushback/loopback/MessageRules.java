package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** What Discord refuses in a message. */
final class MessageRules {
  private static final String[] FIELDS = {
    "content",
    "nonce",
    "tts",
    "embeds",
    "allowed_mentions",
    "message_reference",
    "components",
    "sticker_ids",
    "attachments",
    "flags",
    "enforce_nonce",
    "poll"
  };

  private final Complaints complaints;

  MessageRules(Complaints complaints) {
    this.complaints = complaints;
  }

  /**
   * Refuses what is wrong.
   *
   * @param names the names of the files that components may show
   * @param v2 whether the message, or what it is to become, has the newer components
   * @param fresh whether there was nothing before
   */
  void check(JsonNode body, List<Upload> files, List<String> names, boolean v2, boolean fresh) {
    sizes(files);
    var errors = new Errors(complaints, "a message");
    var message = Checked.of(body, errors).knows(FIELDS);
    message.at("content").text(0, 2000);
    message.at("nonce").text(0, 25);
    allowed(message.at("allowed_mentions"));
    attachments(message.at("attachments"));
    EmbedRules.check(message.at("embeds"));
    new ComponentRules(v2, names).check(message.at("components"));
    if (v2) {
      noLegacy(message);
    }
    errors.settle();
    if (fresh && empty(body, files)) {
      throw new Refusal(400, 50006, "Cannot send an empty message");
    }
  }

  private static void sizes(List<Upload> files) {
    long sum = 0;
    for (var file : files) {
      int size = file.size();
      sum += size;
      if (size > Limits.FILE_BYTES || sum > Limits.REQUEST_BYTES) {
        throw new Refusal(413, 40005, "Request entity too large");
      }
    }
    if (files.size() > 10) {
      throw new Refusal(400, 30015, "Maximum number of attachments in a message reached (10)");
    }
  }

  private static void allowed(Checked allowed) {
    allowed.knows("parse", "roles", "users", "replied_user");
    allowed.at("users").count(0, 100);
  }

  private static void attachments(Checked attachments) {
    for (var file : attachments.items()) {
      file.knows(
          "id",
          "filename",
          "title",
          "description",
          "duration_secs",
          "waveform",
          "is_remix",
          "is_spoiler",
          "content_type",
          "flags");
      file.at("description").text(0, 1024);
    }
  }

  private static void noLegacy(Checked message) {
    for (var field : List.of("content", "embeds", "poll", "sticker_ids")) {
      var legacy = message.at(field);
      if (legacy.given() && (legacy.length() > 0 || !legacy.node().isEmpty())) {
        legacy.fail(
            "MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2",
            "The '" + field + "' field cannot be used when using MessageFlags.IS_COMPONENTS_V2");
      }
    }
  }

  private static boolean empty(JsonNode body, List<Upload> files) {
    return body.path("content").asText("").isBlank()
        && body.path("embeds").isEmpty()
        && body.path("components").isEmpty()
        && body.path("sticker_ids").isEmpty()
        && !body.has("poll")
        && files.isEmpty();
  }
}
