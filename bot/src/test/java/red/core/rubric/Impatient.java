package red.core.rubric;

import red.core.question.Curious;

/** Knows a later room, which knows it: a step upward and a cycle. */
public record Impatient(Curious later) {}
