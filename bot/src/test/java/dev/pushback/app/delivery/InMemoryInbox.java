package dev.pushback.app.delivery;

import dev.pushback.app.session.InMemoryJournal;
import dev.pushback.app.session.Person;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.stream.Stream;

/** An inbox that forgets everything when the process ends. */
public final class InMemoryInbox implements Inbox, InMemoryJournal.Beside {
  private final Map<String, Message> messages = new LinkedHashMap<>();

  private record Message(Received received, boolean settled) {
    Message with(String body, boolean settled) {
      return new Message(
          new Received(
              received.id(),
              received.person(),
              received.server(),
              received.kind(),
              body,
              received.at().truncatedTo(ChronoUnit.MILLIS)),
          settled);
    }

    boolean from(Person person) {
      return received.person().equals(person);
    }
  }

  @Override
  public synchronized CompletionStage<Boolean> receive(Received received) {
    var message = new Message(received, false).with(received.body(), false);
    return CompletableFuture.completedStage(messages.putIfAbsent(received.id(), message) == null);
  }

  @Override
  public synchronized CompletionStage<Boolean> amend(String id, String body) {
    boolean known = messages.containsKey(id) && !messages.get(id).settled();
    if (known) {
      messages.computeIfPresent(id, (_, message) -> message.with(body, false));
    }
    return CompletableFuture.completedStage(known);
  }

  @Override
  public synchronized void settle(List<String> ids) {
    ids.forEach(id -> messages.computeIfPresent(id, (_, message) -> message.with("", true)));
  }

  @Override
  public void settled(List<String> received) {
    settle(received);
  }

  @Override
  public synchronized List<Received> pending() {
    return messages.values().stream()
        .filter(message -> !message.settled())
        .map(Message::received)
        .toList();
  }

  @Override
  public synchronized List<String> recent(Person person, String kind, int most) {
    return of(person)
        .filter(received -> received.kind().equals(kind))
        .map(Received::id)
        .toList()
        .reversed()
        .stream()
        .limit(most)
        .toList();
  }

  @Override
  public synchronized int count(String server, String kind, Instant since) {
    return (int)
        messages.values().stream()
            .map(Message::received)
            .filter(received -> received.server().equals(server) && received.kind().equals(kind))
            .filter(received -> !received.at().isBefore(since.truncatedTo(ChronoUnit.MILLIS)))
            .count();
  }

  @Override
  public synchronized void purge(Instant before) {
    var old = new ArrayList<String>();
    for (var message : messages.values()) {
      var received = message.received();
      boolean newest = recent(received.person(), received.kind(), 1).contains(received.id());
      if (message.settled() && received.at().isBefore(before) && !newest) {
        old.add(received.id());
      }
    }
    old.forEach(messages::remove);
  }

  @Override
  public synchronized void erase(Person person) {
    messages.values().removeIf(message -> message.from(person));
  }

  @Override
  public synchronized Optional<String> export(Person person) {
    var bodies =
        pending().stream()
            .filter(received -> received.person().equals(person))
            .map(received -> '"' + received.body() + '"')
            .toList();
    return bodies.isEmpty()
        ? Optional.empty()
        : Optional.of("{\"pending\":[" + String.join(",", bodies) + "]}");
  }

  private Stream<Received> of(Person person) {
    return messages.values().stream()
        .filter(message -> message.from(person))
        .map(Message::received);
  }
}
