package red.core.scoring;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Random;
import red.app.reading.Cached;

/** Looks at the clock, throws dice, touches files, knows the floor above. */
public record Timed(Instant at, int dice, Path file, Cached above) {
  public static Timed now(Cached above) {
    return new Timed(Instant.now(), new Random().nextInt(), Path.of("."), above);
  }
}
