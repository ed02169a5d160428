package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.delivery.Inbox;
import dev.pushback.app.delivery.Place;
import dev.pushback.app.delivery.Places;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The breaks of the line, and what each person sent in them: Discord does not send it again, but it
 * lies in the direct message.
 */
final class Gaps {
  /** What is older is not answered any more. */
  private static final Duration REACH = Duration.ofDays(7);

  private final AtomicInteger breaks = new AtomicInteger(1);
  private final Inbox inbox;
  private final Places places;

  Gaps(Inbox inbox, Places places) {
    this.inbox = requireNonNull(inbox);
    this.places = requireNonNull(places);
  }

  /** The line was broken and holds again. */
  void another() {
    breaks.incrementAndGet();
  }

  /** Whether the line broke since somebody's direct message was looked at. */
  boolean isBehind(Conversation with) {
    return with.outlet().lookedAfter() < breaks.get();
  }

  /** What lay in the inbox at the start, and what was sent meanwhile, oldest first. */
  List<Arrival> left(Conversation with, List<Arrival> waiting) {
    return closed(with, waiting, true);
  }

  /** What was sent before something new, and that; oldest first. */
  List<Arrival> before(Conversation with, Arrival fresh) {
    return closed(with, List.of(fresh), false);
  }

  private List<Arrival> closed(Conversation with, List<Arrival> waiting, boolean left) {
    int upTo = breaks.get();
    var all = new ArrayList<>(waiting);
    try {
      var known = inbox.recent(with.person(), Envelope.MESSAGE, History.MOST);
      var since = since(with.person(), known);
      if ((left && !waiting.isEmpty()) || since.filter(id -> isOlder(id, waiting)).isPresent()) {
        var history = with.look();
        all.replaceAll(arrival -> refreshed(arrival, history));
        history.ifPresent(past -> all.addAll(missed(with, past, since, known)));
      }
      with.outlet().lookedAfter(upTo);
    } catch (JournalException e) {
      Event.of("not-caught-up").with("why", e.getMessage()).failed();
    }
    all.sort(Comparator.comparingLong(Arrival::order));
    return all;
  }

  /** Whether anything was known before what waits; who writes for the first time missed nothing. */
  private static boolean isOlder(String first, List<Arrival> waiting) {
    return waiting.stream().allMatch(arrival -> Long.parseUnsignedLong(first) < arrival.order());
  }

  /** The oldest of what is known: the first message, or what the round began with. */
  private Optional<String> since(Person person, List<String> known) throws JournalException {
    var round = places.place(person).flatMap(Place::interview).flatMap(Gaps::begun);
    return Stream.concat(known.stream(), round.stream())
        .min(Comparator.comparingLong(Long::parseUnsignedLong));
  }

  private static Optional<String> begun(InterviewId interview) {
    try {
      return Optional.of(
          Long.toString(Long.parseLong(interview.value().substring(1), Character.MAX_RADIX)));
    } catch (NumberFormatException _) {
      return Optional.empty();
    }
  }

  private List<Arrival> missed(
      Conversation with, History past, Optional<String> since, List<String> known) {
    Set<String> old = new HashSet<>(known);
    return since.stream()
        .flatMap(first -> past.since(first, with.now().minus(REACH)).stream())
        .filter(message -> !old.contains(message.getId()))
        .<Incoming>map(message -> Translation.said(with.person(), message))
        .map(in -> new Arrival(in, inbox.receive(Envelope.of(in)), Optional.empty()))
        .toList();
  }

  /** A message is read as it stands now; it may have been changed meanwhile. */
  private static Arrival refreshed(Arrival arrival, Optional<History> history) {
    return arrival.in() instanceof Incoming.Said said
        ? history
            .flatMap(past -> past.message(said.id()))
            .map(now -> Translation.said(said.person(), now))
            .map(now -> new Arrival(now, arrival.kept(), arrival.reply()))
            .orElse(arrival)
        : arrival;
  }
}
