package dev.pushback.app.reading;

/** Words {@code from} to {@code to}, exclusive, of one sentence. */
record Span(int from, int to) {}
