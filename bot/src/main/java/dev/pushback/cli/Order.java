package dev.pushback.cli;

import dev.pushback.core.interview.Mode;
import dev.pushback.core.rubric.Seniority;
import java.util.Optional;

/**
 * What was asked for on the command line of a practice.
 *
 * @param fresh whether a new round is meant even if another is unfinished
 */
record Order(
    Optional<String> question,
    Optional<String> kind,
    Optional<String> round,
    Optional<Mode> mode,
    Optional<Integer> minutes,
    Optional<Integer> probes,
    Optional<Seniority> level,
    Optional<String> team,
    Optional<String> loop,
    Optional<String> resume,
    boolean fresh) {}
