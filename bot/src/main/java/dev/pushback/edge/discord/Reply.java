package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/**
 * What an interaction is answered with: one message that is edited, seen by everyone there or by
 * its person alone.
 *
 * @param token what Discord takes edits under
 * @param until when Discord forgets it
 * @param acknowledged completes once Discord knows that an answer will come
 */
record Reply(String token, Instant until, CompletableFuture<Boolean> acknowledged) {
  Reply {
    requireNonNull(token);
    requireNonNull(until);
    requireNonNull(acknowledged);
  }
}
