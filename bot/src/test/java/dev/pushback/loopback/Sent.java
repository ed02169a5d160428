package dev.pushback.loopback;

import java.time.Instant;
import java.util.Optional;

/**
 * Something that left the app.
 *
 * @param kind a new message, an edit of one, or its deletion
 * @param message the message's id
 * @param channel the channel's id
 * @param onlyFor the one person who can see it, when it is ephemeral
 * @param text what is seen, flattened as on {@link Place#screen()}
 * @param at Discord's time
 */
public record Sent(
    Kind kind, String message, String channel, Optional<String> onlyFor, String text, Instant at) {
  /** What became of a message. */
  public enum Kind {
    NEW,
    EDIT,
    DELETED
  }
}
