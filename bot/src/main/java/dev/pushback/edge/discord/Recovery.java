package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Goes on where the bot was when it went down or lost the line. */
final class Recovery {
  /** How long Discord takes answers to an interaction, with a little to spare. */
  static final Duration TOKEN = Duration.ofMinutes(14);

  /** Between two people who are looked after; Discord allows 50 requests a second in all. */
  private static final Duration PACE = Duration.ofMillis(40);

  private final Inbox inbox;
  private final Places places;
  private final Conversations conversations;
  private final Gaps gaps;
  private final Timers timers;
  private final Executor threads;

  Recovery(
      Inbox inbox,
      Places places,
      Conversations conversations,
      Gaps gaps,
      Timers timers,
      Executor threads) {
    this.inbox = requireNonNull(inbox);
    this.places = requireNonNull(places);
    this.conversations = requireNonNull(conversations);
    this.gaps = requireNonNull(gaps);
    this.timers = requireNonNull(timers);
    this.threads = requireNonNull(threads);
  }

  /** At the start: what waits is dealt with, and every table is laid. */
  void start(Instant now) throws JournalException {
    Map<Person, List<Arrival>> waiting = new LinkedHashMap<>();
    for (var received : inbox.pending()) {
      var in = Envelope.open(received);
      if (in.isPresent()) {
        var arrival = Arrival.left(in.get(), reply(in.get(), now));
        waiting.computeIfAbsent(received.person(), _ -> new ArrayList<>()).add(arrival);
      } else {
        inbox.settle(List.of(received.id()));
      }
    }
    waiting.forEach(conversations::takeUp);
    var taken = places.taken();
    taken.forEach(place -> conversations.with(place.person()));
    Event.of("taken-up").with("rounds", taken.size()).with("waiting", waiting.size()).told();
  }

  private static Optional<Reply> reply(Incoming in, Instant now) {
    return in instanceof Incoming.Interaction interaction
            && interaction.hasReply()
            && in.at().plus(TOKEN).isAfter(now)
        ? Optional.of(
            new Reply(
                interaction.token(), in.at().plus(TOKEN), CompletableFuture.completedFuture(true)))
        : Optional.empty();
  }

  /**
   * A new session holds: Discord does not send again what was said before it. Who writes is looked
   * after at once, all others one by one.
   */
  void again() {
    Event.of("session-new").warned();
    gaps.another();
    threads.execute(
        () -> {
          try {
            Set<Person> people = new LinkedHashSet<>(conversations.people());
            places.taken().forEach(place -> people.add(place.person()));
            lookAfter(new ArrayDeque<>(people));
          } catch (JournalException e) {
            Event.of("not-caught-up").with("why", e.getMessage()).failed();
          }
        });
  }

  private void lookAfter(Queue<Person> people) {
    var next = Optional.ofNullable(people.poll());
    next.ifPresent(
        person -> {
          conversations.lookAfter(person);
          var _ = timers.after(PACE, () -> lookAfter(people));
        });
  }
}
