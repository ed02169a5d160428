package dev.pushback.edge.discord;

import java.net.http.WebSocket;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Listens for the first thing that a gateway says. */
final class Greeting implements WebSocket.Listener {
  private final CompletableFuture<String> first = new CompletableFuture<>();

  @Override
  public @Nullable CompletionStage<?> onText(WebSocket socket, CharSequence data, boolean last) {
    first.complete(data.toString());
    return null;
  }

  @Override
  public void onError(WebSocket socket, Throwable error) {
    first.completeExceptionally(error);
  }

  /** Whether it was a hello. */
  boolean heard(Duration most) throws InterruptedException {
    try {
      return first.get(most.toMillis(), TimeUnit.MILLISECONDS).contains("heartbeat_interval");
    } catch (ExecutionException | TimeoutException _) {
      return false;
    }
  }
}
