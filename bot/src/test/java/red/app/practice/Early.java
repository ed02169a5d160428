package red.app.practice;

import red.app.delivery.Upward;

/** Knows a room that comes later. */
public record Early(Upward later) {}
