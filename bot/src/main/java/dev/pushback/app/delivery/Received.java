package dev.pushback.app.delivery;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Person;
import java.time.Instant;

/**
 * Something that a person sent.
 *
 * @param id the sender's network names it so, in every repeated delivery
 * @param server the community it was sent in; empty in a direct message
 * @param kind what it is, in the words of the edge that received it
 * @param body what is in it, in the form of that edge
 * @param at when it was sent
 */
public record Received(
    String id, Person person, String server, String kind, String body, Instant at) {
  public Received {
    requireNonNull(person);
    requireNonNull(server);
    requireNonNull(kind);
    requireNonNull(body);
    requireNonNull(at);
    if (id.isBlank()) {
      throw new IllegalArgumentException("what is received has an id");
    }
  }
}
