package dev.pushback.core.loop;

import static java.util.Objects.requireNonNull;

/** The criterion of a rubric in which an answer defines the metric that it decides by. */
public record Rigor(String rubric, String criterion) {
  public Rigor {
    requireNonNull(rubric);
    requireNonNull(criterion);
  }
}
