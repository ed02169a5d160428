package dev.pushback.edge.content;

import java.nio.file.Path;
import java.util.Locale;

/**
 * A file that holds content.
 *
 * @param path where it is
 * @param name its path from the repository's root, with forward slashes
 * @param id the id that its place demands: the name of the file, for a pack that of its folder
 * @param folder the name of the folder that it lies in
 */
record ContentFile(Kind kind, Path path, String name, String id, String folder) {

  /** A line that may stand in it. */
  String example() {
    return kind == Kind.BOT ? "discord: {plainText: false}" : kind.word() + ": " + id;
  }

  /** What a file describes. */
  enum Kind {
    RUBRIC,
    QUESTION,
    PACK,
    LOOP,
    BOT;

    /** The word for it, which is also the key of its id. */
    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
