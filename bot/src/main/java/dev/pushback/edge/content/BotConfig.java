package dev.pushback.edge.content;

import static java.util.Objects.requireNonNull;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * How an installation behaves on Discord: what {@code config/bot.yaml} says.
 *
 * @param tokenVariable the name of the environment variable that holds the token
 * @param silence how long nothing is written until an answer counts as finished
 * @param plain whether messages are sent without boxes
 * @param roundsPerPerson the most rounds that one person begins within 24 hours
 * @param roundsPerServer the most that are begun from one server
 */
public record BotConfig(
    String tokenVariable,
    Duration silence,
    boolean plain,
    int roundsPerPerson,
    int roundsPerServer) {
  /** Where it lies in a repository. */
  public static final String FILE = "config/bot.yaml";

  static final BotConfig USUAL =
      new BotConfig("DISCORD_TOKEN", Duration.ofSeconds(20), false, 40, 400);

  public BotConfig {
    requireNonNull(tokenVariable);
    requireNonNull(silence);
  }

  /** What came of reading it. */
  public sealed interface Read {
    /** Nothing is wrong with it. */
    record Whole(BotConfig config) implements Read {
      public Whole {
        requireNonNull(config);
      }
    }

    /**
     * It cannot be used.
     *
     * @param faults all of them, sorted by line
     */
    record Faulty(List<Fault> faults) implements Read {
      public Faulty {
        faults = faults.stream().sorted().toList();
      }
    }
  }

  /**
   * Reads it; without the file, everything is as usual.
   *
   * @param root the folder that holds {@code config}
   */
  public static Read load(Path root) {
    var path = root.resolve(FILE);
    if (Files.notExists(path)) {
      return new Read.Whole(USUAL);
    }
    var file = new ContentFile(ContentFile.Kind.BOT, path, FILE, "bot", "config");
    var draft = Draft.of(file);
    var faults = draft.source().faults().stream().toList();
    return draft instanceof BotDraft bot && faults.isEmpty()
        ? new Read.Whole(bot.config())
        : new Read.Faulty(faults);
  }
}
