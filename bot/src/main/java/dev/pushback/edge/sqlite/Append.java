package dev.pushback.edge.sqlite;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/**
 * Facts on their way to the disk.
 *
 * @param done completed once they are safe, or with the reason why none of them was kept
 */
record Append(
    InterviewId interview,
    Person person,
    int from,
    List<Stored> rows,
    String question,
    boolean over,
    CompletableFuture<Void> done) {

  static Append of(InterviewId interview, Person person, int from, List<Entry> entries) {
    var rows = new ArrayList<Stored>(entries.size());
    for (var entry : entries) {
      rows.add(Stored.of(from + rows.size() + 1, entry));
    }
    var question = entries.getFirst().fact() instanceof Fact.Opened opened ? opened.question() : "";
    boolean over = entries.stream().anyMatch(entry -> entry.fact() instanceof Fact.Ended);
    return new Append(interview, person, from, rows, question, over, new CompletableFuture<>());
  }
}
