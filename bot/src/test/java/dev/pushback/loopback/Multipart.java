package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** A form with a JSON part and files. */
record Multipart(JsonNode json, List<Upload> files) {
  private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)");
  private static final Pattern NAME = Pattern.compile("[; ]name=\"([^\"]*)\"");
  private static final Pattern FILE = Pattern.compile("filename=\"([^\"]*)\"");

  /** Reads it; bytes are treated as Latin letters while they are cut apart. */
  static Multipart read(String type, byte[] bytes) {
    var boundary = BOUNDARY.matcher(type);
    if (!boundary.find()) {
      throw new Refusal(400, 50109, "The request body contains invalid JSON.");
    }
    JsonNode json = Json.object();
    var files = new ArrayList<Upload>();
    var raw = new String(bytes, StandardCharsets.ISO_8859_1);
    for (var part : raw.split(Pattern.quote("--" + boundary.group(1)), -1)) {
      int gap = part.indexOf("\r\n\r\n");
      if (gap < 0) {
        continue;
      }
      var head = utf8(part.substring(0, gap));
      var body = part.substring(gap + 4, part.length() - 2).getBytes(StandardCharsets.ISO_8859_1);
      var file = FILE.matcher(head);
      var name = NAME.matcher(head);
      if (file.find()) {
        files.add(new Upload(file.group(1), body));
      } else if (name.find() && name.group(1).equals("payload_json")) {
        json = Json.read(body);
      }
    }
    return new Multipart(json, List.copyOf(files));
  }

  private static String utf8(String latin) {
    return new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
  }
}
