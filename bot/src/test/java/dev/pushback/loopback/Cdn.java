package dev.pushback.loopback;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

/** Where files lie for download. */
final class Cdn {
  private final Map<String, byte[]> files = new ConcurrentHashMap<>();
  private final World world;
  private final Supplier<String> url;

  Cdn(World world, Supplier<String> url) {
    this.world = world;
    this.url = url;
  }

  /** Stores a file and describes it as messages do. */
  ObjectNode store(Channel channel, Upload file) {
    var id = Long.toString(world.ids.next());
    var path = "/attachments/" + channel.id() + "/" + id + "/" + file.name();
    files.put(path, file.bytes());
    var type = file.name().endsWith(".md") ? "text/markdown" : "application/octet-stream";
    return Json.object()
        .put("id", id)
        .put("filename", file.name())
        .put("size", file.bytes().length)
        .put("url", url.get() + path)
        .put("proxy_url", url.get() + path)
        .put("content_type", file.name().endsWith(".txt") ? "text/plain; charset=utf-8" : type);
  }

  Optional<byte[]> file(String path) {
    return Optional.ofNullable(files.get(path));
  }
}
