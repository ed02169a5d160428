package dev.pushback.loopback;

/** What Discord refuses in embeds. */
final class EmbedRules {
  private static final int ALL_TEXT = 6000;

  private EmbedRules() {}

  static void check(Checked embeds) {
    embeds.count(0, 10);
    int sum = 0;
    for (var embed : embeds.items()) {
      sum += embed(embed);
    }
    if (sum > ALL_TEXT) {
      embeds.fail("MAX_EMBED_SIZE_EXCEEDED", "Embed size exceeds maximum size of " + ALL_TEXT);
    }
  }

  private static int embed(Checked embed) {
    embed.knows(
        "title",
        "type",
        "description",
        "url",
        "timestamp",
        "color",
        "footer",
        "image",
        "thumbnail",
        "video",
        "provider",
        "author",
        "fields");
    var footer = embed.at("footer").knows("text", "icon_url", "proxy_icon_url");
    var author = embed.at("author").knows("name", "url", "icon_url", "proxy_icon_url");
    int sum = text(embed.at("title"), 256) + text(embed.at("description"), 4096);
    sum += text(footer.at("text"), 2048) + text(author.at("name"), 256);
    return sum + fields(embed);
  }

  private static int fields(Checked embed) {
    int sum = 0;
    embed.at("fields").count(0, 25);
    for (var field : embed.at("fields").items()) {
      field.knows("name", "value", "inline");
      field.at("name").needs(1, 256);
      field.at("value").needs(1, 1024);
      sum += field.at("name").length() + field.at("value").length();
    }
    return sum;
  }

  private static int text(Checked text, int most) {
    text.text(0, most);
    return text.length();
  }
}
