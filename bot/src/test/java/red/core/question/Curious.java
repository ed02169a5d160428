package red.core.question;

import java.util.Optional;
import red.core.rubric.Impatient;
import red.core.scoring.Timed;

/** Knows an earlier room that knows it, and a later one. */
public record Curious(Optional<Impatient> earlier, Timed later) {}
