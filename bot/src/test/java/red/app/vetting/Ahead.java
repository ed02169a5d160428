package red.app.vetting;

import java.util.Optional;
import red.app.session.FrameworkUtil;

/** Another step upward. */
public record Ahead(Optional<FrameworkUtil> later) {}
