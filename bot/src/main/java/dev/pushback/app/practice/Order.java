package dev.pushback.app.practice;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.interview.Mode;
import dev.pushback.core.rubric.Seniority;
import java.util.Optional;

/**
 * What a person asked for when sitting down.
 *
 * @param kind the kind of question, for example metric
 * @param round the type of round, for example executive
 * @param minutes the length of the round; by default the question's own
 * @param probes the most follow-ups
 * @param resume the id of an unfinished round to take up
 * @param fresh whether a new round is meant even if another is unfinished
 */
public record Order(
    Optional<String> question,
    Optional<String> kind,
    Optional<String> round,
    Optional<Mode> mode,
    Optional<Integer> minutes,
    Optional<Integer> probes,
    Optional<Seniority> level,
    Optional<String> team,
    Optional<String> role,
    Optional<String> loop,
    Optional<String> resume,
    boolean fresh) {
  public Order {
    requireNonNull(question);
    requireNonNull(kind);
    requireNonNull(round);
    requireNonNull(mode);
    requireNonNull(minutes);
    requireNonNull(probes);
    requireNonNull(level);
    requireNonNull(team);
    requireNonNull(role);
    requireNonNull(loop);
    requireNonNull(resume);
  }
}
