package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/**
 * Something that was sent, on its way to whoever deals with it.
 *
 * @param kept completes once it is safe: with true if it is new
 * @param reply where its answer is awaited
 */
record Arrival(Incoming in, CompletionStage<Boolean> kept, Optional<Reply> reply) {
  Arrival {
    requireNonNull(in);
    requireNonNull(kept);
    requireNonNull(reply);
  }

  /** Something that lay in the inbox at the start. */
  static Arrival left(Incoming in, Optional<Reply> reply) {
    return new Arrival(in, CompletableFuture.completedFuture(true), reply);
  }

  /** Discord's ids rise with time. */
  long order() {
    return Long.parseUnsignedLong(in.id());
  }
}
