package red.app.evaluation;

import red.app.session.FrameworkUtil;

/** A step upward. */
public record Hasty(FrameworkUtil later) {}
