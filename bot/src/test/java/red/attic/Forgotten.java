package red.attic;

/** Lives in a room that no list knows. */
public record Forgotten(String text) {}
