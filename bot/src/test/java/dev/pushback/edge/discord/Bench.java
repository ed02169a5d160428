package dev.pushback.edge.discord;

import dev.pushback.app.casting.Library;
import dev.pushback.app.panel.Panel;
import dev.pushback.app.practice.Reception;
import dev.pushback.app.practice.Reminder;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Reader;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Sessions;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import dev.pushback.edge.sqlite.SqliteJournal;
import dev.pushback.loopback.Discord;
import dev.pushback.loopback.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** A loopback Discord with the real bot on it, and a real store below. */
final class Bench implements AutoCloseable {
  static final Duration QUIET = Duration.ofMillis(400);
  static final Library LIBRARY = library();

  private final Path home;
  private final Discord discord = Discord.start();
  private volatile Duration ahead = Duration.ZERO;
  private Reader reader = new EmbeddedReader();
  private Optional<SqliteJournal> journal = Optional.empty();
  private Optional<DiscordBot> bot = Optional.empty();

  Bench(Path home) {
    this.home = home;
  }

  private static Library library() {
    return switch (Content.load(Path.of("..").toAbsolutePath().normalize())) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) -> throw new IllegalStateException(faults.toString());
    };
  }

  Discord discord() {
    return discord;
  }

  /** Puts the clocks of Discord and of the bot forward. */
  void later(Duration by) {
    ahead = ahead.plus(by);
    discord.advance(by);
  }

  /** From the next start on, answers are read by this one. */
  Bench readBy(Reader other) {
    reader = other;
    return this;
  }

  /** The answers of somebody's newest round, as they were handed in. */
  List<String> answers(Person person) {
    try {
      var newest = journal.orElseThrow().kept(new dev.pushback.app.session.Person(person.id()));
      return journal.orElseThrow().entries(newest.getFirst().interview()).stream()
          .map(Entry::fact)
          .filter(Fact.Answered.class::isInstance)
          .map(fact -> ((Fact.Answered) fact).text())
          .toList();
    } catch (JournalException e) {
      throw new IllegalStateException(e);
    }
  }

  private Instant now() {
    return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MILLIS);
  }

  Bench up() {
    return up(new Settings(QUIET, 40, 400, false));
  }

  Bench up(Settings settings) {
    try {
      var opened = SqliteJournal.open(home);
      journal = Optional.of(opened);
      InstantSource clock = this::now;
      var shop =
          new Shop(
              LIBRARY,
              opened,
              opened.inbox(),
              opened.places(),
              new Reception(LIBRARY, opened, new Random(7)),
              clock,
              "rules");
      var address = new Address(Optional.of(discord.restUrl()), Optional.of(discord.gatewayUrl()));
      var started =
          DiscordBot.start(
              discord.token(),
              address,
              settings,
              shop,
              room ->
                  new Coordinator(
                      new Sessions(opened, 1_000),
                      opened,
                      new Panel(reader),
                      room,
                      new Reminder(LIBRARY, opened, clock, ZoneOffset.UTC),
                      clock));
      bot = Optional.of(started);
      started.awaitReady();
      return this;
    } catch (JournalException | CannotConnect | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  void down() {
    bot.ifPresent(DiscordBot::close);
    journal.ifPresent(SqliteJournal::close);
    bot = Optional.empty();
    journal = Optional.empty();
  }

  void restart() {
    down();
    up();
  }

  @Override
  public void close() {
    down();
    discord.close();
  }
}
