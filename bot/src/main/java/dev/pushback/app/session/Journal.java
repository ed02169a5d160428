package dev.pushback.app.session;

import dev.pushback.core.interview.Entry;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** The port to where facts are kept. What {@link #append} has accepted survives a crash. */
public interface Journal {
  /**
   * Adds facts to an interview and settles what they come of, all or none.
   *
   * @param from the version of the interview before the first of them; 0 begins a new one
   * @param received the ids of what was received and is settled by this
   * @throws JournalException.Conflict if the interview is not at that version
   */
  void append(
      InterviewId interview, Person person, int from, List<Entry> entries, List<String> received)
      throws JournalException;

  /** Adds facts that come of nothing that was received. */
  default void append(InterviewId interview, Person person, int from, List<Entry> entries)
      throws JournalException {
    append(interview, person, from, entries, List.of());
  }

  /**
   * All facts of an interview, oldest first; empty if there is none.
   *
   * @throws JournalException.Broken if one of them cannot be read
   */
  List<Entry> entries(InterviewId interview) throws JournalException;

  /** A person's interviews, newest first. */
  List<Kept> kept(Person person) throws JournalException;

  /** Writes all that is kept about a person, as JSON, one interview a line. */
  Stream<String> export(Person person) throws JournalException;

  /** Removes every fact of a person so that no byte of it can be read from the disk. */
  void erase(Person person) throws JournalException;

  /**
   * One interview as a list shows it.
   *
   * @param question the id of its question
   * @param over whether it was ended and nothing can be added
   */
  record Kept(
      InterviewId interview,
      String question,
      Instant begun,
      Instant last,
      int facts,
      boolean over) {}
}
