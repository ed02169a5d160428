package red.core.committee;

import red.app.session.FrameworkUtil;

/** A step upward. */
public record Hurried(FrameworkUtil later) {}
