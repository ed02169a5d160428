package dev.pushback.edge.discord;

import java.util.concurrent.CompletableFuture;
import net.dv8tion.jda.api.events.GenericEvent;
import net.dv8tion.jda.api.events.session.ShutdownEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/** Notices when Discord shuts the bot out for good, and says what to do about it. */
record Farewell(EventListener next, CompletableFuture<String> ended) implements EventListener {
  @Override
  public void onEvent(GenericEvent event) {
    if (event instanceof ShutdownEvent shutdown) {
      ended.complete(why(shutdown.getCode()));
    } else {
      next.onEvent(event);
    }
  }

  private static String why(int code) {
    return switch (code) {
      case 4004 -> "Discord no longer knows this token; reset it in the developer portal.";
      case 4013, 4014 -> "Discord does not grant what the bot asks to hear; update Pushback.";
      default -> "The connection to Discord was closed (" + code + ").";
    };
  }
}
