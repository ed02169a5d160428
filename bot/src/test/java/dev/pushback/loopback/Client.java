package dev.pushback.loopback;

import java.util.Collection;
import java.util.List;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;

/** The unmodified JDA, pointed at this machine. */
final class Client {
  private Client() {}

  static JDA connect(Discord discord, Collection<GatewayIntent> intents, List<?> listeners) {
    return builder(discord, discord.token(), intents)
        .addEventListeners(listeners.toArray())
        .build();
  }

  static JDABuilder builder(Discord discord, String token, Collection<GatewayIntent> intents) {
    return JDABuilder.createLight(token, intents)
        .setRestConfig(new RestConfig().setBaseUrl(discord.restUrl()))
        .setSessionController(new Queue(discord.gatewayUrl()))
        .setEnableShutdownHook(false);
  }

  /** Names the gateway, and waits less than the usual five seconds between two logins. */
  private static final class Queue extends SessionControllerAdapter {
    private static final long PAUSE = 200;

    private final String url;

    Queue(String url) {
      this.url = url;
    }

    @Override
    public String getGateway() {
      return url;
    }

    @Override
    protected void runWorker() {
      synchronized (lock) {
        if (workerHandle == null) {
          workerHandle = new QueueWorker(PAUSE);
          workerHandle.start();
        }
      }
    }
  }
}
