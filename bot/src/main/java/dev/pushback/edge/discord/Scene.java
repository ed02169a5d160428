package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

/**
 * Where on Discord something was said or clicked.
 *
 * @param server its id; empty outside of servers
 * @param direct whether it is the direct message between the person and the bot, which nobody else
 *     reads
 * @param language the person's, as Discord names it; empty where it does not tell
 */
record Scene(String channel, String server, boolean direct, String language) {
  Scene {
    requireNonNull(channel);
    requireNonNull(server);
    requireNonNull(language);
  }

  /** A place where the language of the person is not told. */
  Scene(String channel, String server, boolean direct) {
    this(channel, server, direct, "");
  }
}
