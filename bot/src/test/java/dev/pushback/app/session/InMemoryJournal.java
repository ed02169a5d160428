package dev.pushback.app.session;

import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** A journal that forgets everything when the process ends. */
public final class InMemoryJournal implements Journal {
  private final Map<InterviewId, Interview> interviews = new LinkedHashMap<>();
  private final List<Beside> besides;

  /** Something that is kept in the same store. */
  public interface Beside {
    default void settled(List<String> received) {}

    void erase(Person person);

    default Optional<String> export(Person person) {
      return Optional.empty();
    }
  }

  public InMemoryJournal(Beside... besides) {
    this.besides = List.of(besides);
  }

  private record Interview(InterviewId id, Person person, List<Entry> entries) {
    Kept kept() {
      var question =
          entries.getFirst().fact() instanceof Fact.Opened opened ? opened.question() : "";
      boolean over = entries.stream().anyMatch(entry -> entry.fact() instanceof Fact.Ended);
      return new Kept(
          id, question, entries.getFirst().at(), entries.getLast().at(), entries.size(), over);
    }

    String export() {
      var facts = entries.stream().map(entry -> quoted(entry.toString())).toList();
      return "{\"interview\":\"" + id + "\",\"facts\":[" + String.join(",", facts) + "]}";
    }

    private static String quoted(String text) {
      return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
  }

  @Override
  public synchronized void append(
      InterviewId interview, Person person, int from, List<Entry> entries, List<String> received)
      throws JournalException.Conflict {
    if (!entries.isEmpty()) {
      add(interview, person, from, entries);
    }
    besides.forEach(beside -> beside.settled(received));
  }

  private void add(InterviewId interview, Person person, int from, List<Entry> entries)
      throws JournalException.Conflict {
    var known = interviews.get(interview);
    boolean fits =
        known == null ? from == 0 : known.person().equals(person) && known.entries().size() == from;
    if (!fits) {
      throw new JournalException.Conflict(interview, from);
    }
    var longer = new ArrayList<>(known == null ? List.<Entry>of() : known.entries());
    for (var entry : entries) {
      longer.add(new Entry(entry.at().truncatedTo(ChronoUnit.MILLIS), entry.fact()));
    }
    interviews.put(interview, new Interview(interview, person, List.copyOf(longer)));
  }

  @Override
  public synchronized List<Entry> entries(InterviewId interview) {
    var known = interviews.get(interview);
    return known == null ? List.of() : known.entries();
  }

  @Override
  public synchronized List<Kept> kept(Person person) {
    return of(person).map(Interview::kept).toList();
  }

  @Override
  public synchronized Stream<String> export(Person person) {
    var lines = new ArrayList<>(of(person).map(Interview::export).toList());
    besides.forEach(beside -> beside.export(person).ifPresent(lines::add));
    return lines.stream();
  }

  @Override
  public synchronized void erase(Person person) {
    interviews.values().removeIf(interview -> interview.person().equals(person));
    besides.forEach(beside -> beside.erase(person));
  }

  private Stream<Interview> of(Person person) {
    return interviews.values().stream()
        .filter(interview -> interview.person().equals(person))
        .sorted(
            Comparator.comparing((Interview interview) -> interview.kept().begun())
                .thenComparing(interview -> interview.kept().last())
                .reversed()
                .thenComparing(interview -> interview.id().value()));
  }
}
