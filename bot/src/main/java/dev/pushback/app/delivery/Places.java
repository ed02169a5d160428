package dev.pushback.app.delivery;

import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import java.util.List;
import java.util.Optional;

/** The port to where it is kept where each person is talked to, and how far they were shown. */
public interface Places {
  Optional<Place> place(Person person) throws JournalException;

  /** Every place in which a round lies on the table. */
  List<Place> taken() throws JournalException;

  void move(Place place) throws JournalException;

  /** The version of an interview up to which the person was shown what happened; 0 for nothing. */
  int shown(InterviewId interview) throws JournalException;

  /** Marks how far was shown; does not wait, so a crash may lose the newest mark. */
  void shown(InterviewId interview, Person person, int version);
}
