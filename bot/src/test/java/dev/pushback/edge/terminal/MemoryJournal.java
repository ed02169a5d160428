package dev.pushback.edge.terminal;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Journal;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A journal of this test package, which can be told to fail. */
final class MemoryJournal implements Journal {
  private final Map<InterviewId, List<Entry>> kept = new HashMap<>();
  private boolean full;

  synchronized void fill() {
    full = true;
  }

  @Override
  public synchronized void append(
      InterviewId interview, Person person, int from, List<Entry> entries, List<String> received)
      throws JournalException {
    if (full) {
      throw new JournalException.Unavailable("The disk is full. Make room and try again.");
    }
    var all = kept.computeIfAbsent(interview, _ -> new ArrayList<>());
    if (all.size() != from) {
      throw new JournalException.Conflict(interview, from);
    }
    all.addAll(entries);
  }

  @Override
  public synchronized List<Entry> entries(InterviewId interview) {
    return List.copyOf(kept.getOrDefault(interview, List.of()));
  }

  @Override
  public List<Kept> kept(Person person) {
    return List.of();
  }

  @Override
  public Stream<String> export(Person person) {
    return Stream.of();
  }

  @Override
  public void erase(Person person) {}
}
