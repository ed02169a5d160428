package dev.pushback.edge.discord;

import dev.pushback.edge.discord.Incoming.FileLink;
import dev.pushback.edge.discord.Incoming.Said;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import net.dv8tion.jda.api.utils.AttachmentProxy;

/** Text files that are attached to messages; they count as what was said. */
final class TextFiles {
  private static final int MOST = 64 * 1024;
  private static final List<String> ENDINGS = List.of(".txt", ".md", ".sql");

  /**
   * What a message says with its files.
   *
   * @param left the name of a file that was not read
   */
  record Read(String text, Optional<String> left) {}

  Read read(Said said) {
    var parts = new ArrayList<String>();
    Optional<String> left = Optional.empty();
    if (!said.text().isBlank()) {
      parts.add(said.text());
    }
    for (var file : said.files()) {
      var text = isText(file) ? download(file) : Optional.<String>empty();
      text.ifPresent(parts::add);
      left = text.isEmpty() ? Optional.of(Escaped.line(file.name())) : left;
    }
    return new Read(String.join("\n", parts), left);
  }

  private static boolean isText(FileLink file) {
    var name = file.name().toLowerCase(Locale.ROOT);
    return file.bytes() <= MOST && ENDINGS.stream().anyMatch(name::endsWith);
  }

  private static Optional<String> download(FileLink file) {
    try (InputStream in = new AttachmentProxy(file.url()).download().join()) {
      return Optional.of(new String(in.readNBytes(MOST), StandardCharsets.UTF_8));
    } catch (IOException | CompletionException _) {
      return Optional.empty();
    }
  }
}
