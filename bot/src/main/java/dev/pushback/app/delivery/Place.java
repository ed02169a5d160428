package dev.pushback.app.delivery;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Person;
import java.util.Optional;

/**
 * Where a person is talked to.
 *
 * @param channel the direct message, in the words of its edge
 * @param interview the round that lies on the table; empty if none does or it was paused
 */
public record Place(Person person, String channel, Optional<InterviewId> interview) {
  public Place {
    requireNonNull(person);
    requireNonNull(channel);
    requireNonNull(interview);
  }
}
