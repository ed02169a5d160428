package dev.pushback.core.scoring;

/** Why an answer gets no number: there is nothing in it to judge. */
public enum Gate {
  EMPTY,
  TOO_SHORT,
  NON_ANSWER,
  ECHO,
  OFF_TOPIC,
  NOT_ENGLISH,
  /** The candidate asks something back instead of answering. */
  CLARIFYING
}
