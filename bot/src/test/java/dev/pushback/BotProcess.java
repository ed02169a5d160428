package dev.pushback;

import dev.pushback.loopback.Discord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The real bot in a process of its own, on a Discord in this one. */
final class BotProcess {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Discord discord;
  private final Pushback pushback;
  private final Path errors;
  private final List<String> flags;
  private Optional<Process> process = Optional.empty();
  private Duration longestStop = Duration.ZERO;
  private int kills;
  private int stops;

  /**
   * @param flags for its JVM
   */
  BotProcess(Discord discord, Path folder, String... flags) {
    this.flags = List.of(flags);
    this.discord = discord;
    this.pushback = new Pushback(folder);
    this.errors = folder.resolve("errors");
  }

  Path home() {
    return pushback.home();
  }

  long pid() {
    return process.orElseThrow().pid();
  }

  int kills() {
    return kills;
  }

  int stops() {
    return stops;
  }

  /** From the signal to the end of the process. */
  Duration longestStop() {
    return longestStop;
  }

  private long commands() {
    return discord.requests().count("PUT", "/applications/*/commands");
  }

  /** Starts it; returns when it has a session and has named its commands. */
  synchronized void start() throws IOException, InterruptedException {
    var command = pushback.command("discord");
    command.command().addAll(1, flags);
    command.environment().put("DISCORD_TOKEN", discord.token());
    command.environment().put("DISCORD_REST", discord.restUrl());
    command.environment().put("DISCORD_GATEWAY", discord.gatewayUrl());
    command.redirectOutput(ProcessBuilder.Redirect.DISCARD);
    command.redirectError(ProcessBuilder.Redirect.appendTo(errors.toFile()));
    int before = discord.gateway().identifies();
    long known = commands();
    var started = command.start();
    process = Optional.of(started);
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (discord.gateway().identifies() == before || commands() == known) {
      if (!started.isAlive() || System.nanoTime() > end) {
        throw new AssertionError("the bot did not come up; see " + errors);
      }
      Thread.sleep(20);
    }
  }

  /** Ends it without a word. */
  synchronized void kill() throws InterruptedException {
    kills++;
    process.orElseThrow().destroyForcibly().waitFor();
  }

  /** Asks it to end. */
  synchronized void stop() throws InterruptedException {
    stops++;
    long begun = System.nanoTime();
    process.orElseThrow().destroy();
    if (!process.orElseThrow().waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
      throw new AssertionError("the bot does not stop");
    }
    var took = Duration.ofNanos(System.nanoTime() - begun);
    longestStop = took.compareTo(longestStop) > 0 ? took : longestStop;
  }

  /** Ends it at the end of a test. */
  synchronized void end() {
    process.ifPresent(Process::destroyForcibly);
  }
}
