package dev.pushback.loopback;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A person's use of a command, a component or a modal, and what the app has made of it. */
public final class Interaction {
  static final int COMMAND = 2;
  static final int COMPONENT = 3;
  static final int AUTOCOMPLETE = 4;
  static final int MODAL = 5;
  static final Duration TO_ACKNOWLEDGE = Duration.ofSeconds(3);
  static final Duration TO_FINISH = Duration.ofMinutes(15);

  final long id;
  final String token;
  final int type;
  final Account user;
  final Channel channel;
  final Instant at;
  final Optional<Post> source;
  Optional<Integer> acknowledged = Optional.empty();
  Optional<Post> original = Optional.empty();
  Optional<JsonNode> choices = Optional.empty();
  int followups;

  Interaction(long id, int type, Account user, Channel channel, Instant at, Optional<Post> source) {
    this.id = id;
    this.token = "loopback-" + Long.toString(id, 36);
    this.type = type;
    this.user = user;
    this.channel = channel;
    this.at = at;
    this.source = source;
  }

  boolean late(Instant now) {
    return now.isAfter(at.plus(TO_ACKNOWLEDGE));
  }

  boolean over(Instant now) {
    return now.isAfter(at.plus(TO_FINISH));
  }

  /** The token with which the app answers it. */
  public String token() {
    return token;
  }

  /** The kind of the app's first answer, by Discord's number. */
  public Optional<Integer> acknowledged() {
    return acknowledged;
  }
}
