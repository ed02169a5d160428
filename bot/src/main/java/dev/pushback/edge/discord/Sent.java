package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

/** What became of a message. */
sealed interface Sent {
  /** It is where its person can read it. */
  record Arrived() implements Sent {}

  /** The person lets nobody write to them, or not the bot. */
  record Closed() implements Sent {}

  /** It can be sent nowhere; trying again would not help. */
  record Refused(String why) implements Sent {
    public Refused {
      requireNonNull(why);
    }
  }

  /** Discord does not take a message of this form. */
  record Malformed(String why) implements Sent {
    public Malformed {
      requireNonNull(why);
    }
  }

  /** The bot is stopping; what is not sent is sent after the next start. */
  record Stopping() implements Sent {}
}
