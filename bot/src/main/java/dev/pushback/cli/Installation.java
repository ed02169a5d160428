package dev.pushback.cli;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.session.JournalException;
import dev.pushback.edge.content.BotConfig;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import dev.pushback.edge.sqlite.SqliteJournal;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where things lie on this machine.
 *
 * @param root the folder with {@code question-bank} and {@code config}
 * @param home the folder that keeps the journal
 */
record Installation(Path root, Path home) {
  Installation {
    requireNonNull(root);
    requireNonNull(home);
  }

  static Installation found(Map<String, String> environment) {
    return new Installation(
        Path.of(System.getProperty("pushback.root", ".")).toAbsolutePath().normalize(),
        home(environment).toAbsolutePath().normalize());
  }

  /** All content, or a report of everything that is wrong with it. */
  Library library() throws Failure {
    return switch (Content.load(root)) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) ->
          throw new Failure(
              Exit.BAD_DATA,
              faults.stream().map(Object::toString).collect(Collectors.joining("\n"))
                  + "\n"
                  + faults.size()
                  + " fault(s) in the content; nothing was loaded. Mend them and start again.");
    };
  }

  /** How the bot is set up, or a report of everything that is wrong with that. */
  BotConfig config() throws Failure {
    return switch (BotConfig.load(root)) {
      case BotConfig.Read.Whole(var config) -> config;
      case BotConfig.Read.Faulty(var faults) ->
          throw new Failure(
              Exit.BAD_DATA,
              faults.stream().map(Object::toString).collect(Collectors.joining("\n"))
                  + "\nMend config/bot.yaml and start again.");
    };
  }

  /** The bot's token, from the environment; empty if it is not set. */
  String token(Map<String, String> environment) throws Failure {
    return environment.getOrDefault(config().tokenVariable(), "").strip();
  }

  SqliteJournal journal() throws Failure {
    try {
      return SqliteJournal.open(home);
    } catch (JournalException e) {
      throw stored(e);
    }
  }

  SqliteJournal journalForReading() {
    return SqliteJournal.openForReading(home);
  }

  static Failure stored(JournalException e) {
    return new Failure(Exit.CANNOT_STORE, requireNonNull(e.getMessage()));
  }

  private static Path home(Map<String, String> environment) {
    var named = environment.getOrDefault("PUSHBACK_HOME", "");
    if (!named.isBlank()) {
      return Path.of(named);
    }
    var user = Path.of(System.getProperty("user.home", "."));
    var system = System.getProperty("os.name", "");
    if (system.startsWith("Mac")) {
      return user.resolve("Library/Application Support/Pushback");
    }
    if (system.startsWith("Windows")) {
      var data = environment.getOrDefault("APPDATA", user.toString());
      return Path.of(data).resolve("Pushback");
    }
    var data = environment.getOrDefault("XDG_DATA_HOME", "");
    return (data.isBlank() ? user.resolve(".local/share") : Path.of(data)).resolve("pushback");
  }
}
