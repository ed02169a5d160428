package red.app.history;

import java.util.Optional;
import red.app.session.FrameworkUtil;

/** A step upward. */
public record Forward(Optional<FrameworkUtil> later) {}
