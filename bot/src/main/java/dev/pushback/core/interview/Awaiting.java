package dev.pushback.core.interview;

/** Who has to act for an interview to go on. */
public enum Awaiting {
  CANDIDATE,
  READER,
  NOBODY
}
