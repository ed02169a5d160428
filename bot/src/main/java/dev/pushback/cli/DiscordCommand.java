package dev.pushback.cli;

import dev.pushback.app.panel.Panel;
import dev.pushback.app.practice.Reception;
import dev.pushback.app.practice.Reminder;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Room;
import dev.pushback.app.session.Sessions;
import dev.pushback.edge.content.BotConfig;
import dev.pushback.edge.discord.Address;
import dev.pushback.edge.discord.CannotConnect;
import dev.pushback.edge.discord.DiscordBot;
import dev.pushback.edge.discord.LogLines;
import dev.pushback.edge.discord.Settings;
import dev.pushback.edge.discord.Shop;
import dev.pushback.edge.sqlite.SqliteJournal;
import java.security.SecureRandom;
import java.time.ZoneOffset;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code pushback discord}: the bot on Discord, until it is stopped. */
@Command(
    name = "discord",
    mixinStandardHelpOptions = true,
    description = "Runs the bot on Discord until it is stopped (Ctrl-C).",
    footer = {
      "",
      "DISCORD_TOKEN holds the bot's token; nothing else has to be set.",
      "Limits and manners are set in config/bot.yaml.",
      "Check everything first: pushback doctor --discord"
    })
final class DiscordCommand implements Callable<Integer> {
  /** What to do where there is no token. */
  static final String NO_TOKEN =
      "DISCORD_TOKEN is not set. In the developer portal, open your application, Bot, Reset Token,"
          + " and put the token into it: export DISCORD_TOKEN=...";

  /** How many people's rounds are held folded in memory. */
  private static final int SESSIONS = 10_000;

  private static final String READER = "rules on this machine: no model, no network";

  @Spec private CommandSpec spec = CommandSpec.create();

  @Override
  public Integer call() throws Failure, InterruptedException {
    var installation = Installation.found(System.getenv());
    var token = installation.token(System.getenv());
    if (token.isEmpty()) {
      throw new Failure(Exit.UNAVAILABLE, NO_TOKEN);
    }
    var library = installation.library();
    try (var journal = installation.journal()) {
      var shop =
          new Shop(
              library,
              journal,
              journal.inbox(),
              journal.places(),
              new Reception(library, journal, new SecureRandom()),
              Practice.CLOCK,
              READER);
      return run(token, settings(installation.config()), shop, journal);
    } catch (JournalException e) {
      throw Installation.stored(e);
    }
  }

  private int run(String token, Settings settings, Shop shop, SqliteJournal journal)
      throws Failure, JournalException, InterruptedException {
    var address = Address.of(System.getenv());
    LogLines.to(System.err);
    try (var bot =
        DiscordBot.start(token, address, settings, shop, room -> door(shop, journal, room))) {
      var stopped = new Thread(bot::close, "stop");
      Runtime.getRuntime().addShutdownHook(stopped);
      say("Connected. People can write to the bot now; Ctrl-C stops it.");
      throw new Failure(Exit.UNAVAILABLE, bot.ended().join());
    } catch (CannotConnect e) {
      throw new Failure(Exit.UNAVAILABLE, e.getMessage());
    }
  }

  private static Settings settings(BotConfig config) {
    return new Settings(
        config.silence(), config.roundsPerPerson(), config.roundsPerServer(), config.plain());
  }

  private static Coordinator door(Shop shop, SqliteJournal journal, Room room) {
    return new Coordinator(
        new Sessions(journal, SESSIONS),
        journal,
        new Panel(new EmbeddedReader()),
        room,
        new Reminder(shop.library(), journal, Practice.CLOCK, ZoneOffset.UTC),
        Practice.CLOCK);
  }

  private void say(String line) {
    spec.commandLine().getOut().println(line);
    spec.commandLine().getOut().flush();
  }
}
