package red.app.delivery;

import red.cli.Typed;

/** Knows the command line. */
public record Upward(Typed above) {}
