package dev.pushback.edge.discord;

import dev.pushback.app.casting.Library;
import dev.pushback.app.panel.Panel;
import dev.pushback.app.practice.Reception;
import dev.pushback.app.practice.Reminder;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.Sessions;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.sqlite.SqliteJournal;
import dev.pushback.loopback.Discord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Random;

/** The real bot on a loopback Discord in this process, with a store that may be slow. */
final class Setting implements AutoCloseable {
  private final SqliteJournal journal;
  private final DiscordBot bot;

  /**
   * @param write how long each write takes on top
   */
  Setting(Discord discord, Library library, Duration write) throws Exception {
    journal = SqliteJournal.open(Files.createTempDirectory("bench"));
    var slow = new SlowStore(journal, write);
    var clock = Clock.tickMillis(ZoneOffset.UTC);
    var shop =
        new Shop(
            library,
            slow,
            slow.inbox(),
            journal.places(),
            new Reception(library, slow, new Random(7)),
            clock,
            "rules");
    bot =
        DiscordBot.start(
            discord.token(),
            new Address(Optional.of(discord.restUrl()), Optional.of(discord.gatewayUrl())),
            new Settings(Duration.ZERO, 10_000, 10_000, false),
            shop,
            room ->
                new Coordinator(
                    new Sessions(slow, 10_000),
                    slow,
                    new Panel(new EmbeddedReader()),
                    room,
                    new Reminder(library, slow, clock, ZoneOffset.UTC),
                    clock));
    bot.awaitReady();
  }

  static Library library() {
    return ((dev.pushback.edge.content.Loaded.Whole)
            Content.load(Path.of(System.getProperty("pushback.root"))))
        .library();
  }

  @Override
  public void close() {
    bot.close();
    journal.close();
  }
}
