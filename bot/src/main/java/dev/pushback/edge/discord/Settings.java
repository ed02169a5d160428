package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.time.Duration;

/**
 * How the bot behaves on Discord.
 *
 * @param quiet how long nothing is written until an answer counts as finished
 * @param roundsPerPerson the most rounds that one person begins within 24 hours
 * @param roundsPerServer the most that are begun from one server
 * @param plain whether messages are sent without boxes
 */
public record Settings(Duration quiet, int roundsPerPerson, int roundsPerServer, boolean plain) {
  public static final Settings USUAL = new Settings(Duration.ofSeconds(20), 40, 400, false);

  public Settings {
    requireNonNull(quiet);
  }
}
