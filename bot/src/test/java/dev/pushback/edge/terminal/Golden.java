package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Texts as they were approved; {@code -Dgolden.write=true} writes them anew. */
final class Golden {
  private static final Path HOME =
      Path.of(System.getProperty("pushback.root", ".."))
          .resolve("bot/src/test/resources/golden/terminal");

  private Golden() {}

  static void matches(String name, String text) throws IOException {
    var file = HOME.resolve(name + ".txt");
    fits(text);
    if (Boolean.getBoolean("golden.write")) {
      Files.writeString(file, text);
    }
    assertThat(text).isEqualTo(Files.readString(file));
  }

  /** No line is too wide, none ends in spaces, and nothing in it steers a terminal. */
  static void fits(String text) {
    assertThat(text.lines())
        .allSatisfy(
            line -> {
              assertThat(Measure.columns(line)).isLessThanOrEqualTo(Measure.WIDEST);
              assertThat(line).isEqualTo(line.stripTrailing());
              assertThat(line.codePoints().filter(Golden::steers).toArray()).isEmpty();
            });
  }

  private static boolean steers(int c) {
    return Character.isISOControl(c)
        || (c >= 0x202A && c <= 0x202E)
        || (c >= 0x2066 && c <= 0x2069)
        || c == 0xFEFF;
  }
}
