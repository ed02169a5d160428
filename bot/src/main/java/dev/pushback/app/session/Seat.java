package dev.pushback.app.session;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Sheet;

/** One person in one interview, with the question that lies on the table. */
public record Seat(Person person, InterviewId interview, Sheet sheet) {
  public Seat {
    requireNonNull(person);
    requireNonNull(interview);
    requireNonNull(sheet);
  }
}
