package dev.pushback.edge.sqlite;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException.Conflict;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Facts on their way to the disk.
 *
 * @param received the ids of what they come of, settled with them
 */
record Append(
    InterviewId interview,
    Person person,
    int from,
    List<Stored> rows,
    String question,
    boolean over,
    List<String> received)
    implements Write.Change<Boolean> {

  static Append of(
      InterviewId interview, Person person, int from, List<Entry> entries, List<String> received) {
    var rows = new ArrayList<Stored>(entries.size());
    for (var entry : entries) {
      rows.add(Stored.of(from + rows.size() + 1, entry));
    }
    var question = entries.getFirst().fact() instanceof Fact.Opened opened ? opened.question() : "";
    boolean over = entries.stream().anyMatch(entry -> entry.fact() instanceof Fact.Ended);
    return new Append(interview, person, from, rows, question, over, List.copyOf(received));
  }

  @Override
  public Boolean make(Statements statements) throws SQLException, Conflict {
    if (!Table.add(statements, this)) {
      throw new Conflict(interview, from);
    }
    InboxTable.settle(statements, received);
    return true;
  }
}
