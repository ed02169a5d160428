package red.cli;

/** Lives in a room that nobody marked. */
public record Typed(String text) {}
