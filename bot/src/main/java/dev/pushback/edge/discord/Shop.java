package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.casting.Library;
import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.practice.Reception;
import dev.pushback.app.session.Journal;
import java.time.InstantSource;

/**
 * What the bot works with.
 *
 * @param reader what reads answers, in a few words
 */
public record Shop(
    Library library,
    Journal journal,
    Inbox inbox,
    Places places,
    Reception reception,
    InstantSource clock,
    String reader) {
  public Shop {
    requireNonNull(library);
    requireNonNull(journal);
    requireNonNull(inbox);
    requireNonNull(places);
    requireNonNull(reception);
    requireNonNull(clock);
    requireNonNull(reader);
  }
}
