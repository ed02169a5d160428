package dev.pushback.edge.discord;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.JDABuilder;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InvalidTokenException;
import net.dv8tion.jda.api.hooks.EventListener;
import net.dv8tion.jda.api.requests.GatewayIntent;
import net.dv8tion.jda.api.requests.RestConfig;
import net.dv8tion.jda.api.utils.MemberCachePolicy;
import net.dv8tion.jda.api.utils.SessionControllerAdapter;
import net.dv8tion.jda.api.utils.messages.MessageRequest;

/** Opens and closes the connection to Discord. */
final class Connection {
  /** None of these has to be asked for in the developer portal. */
  static final EnumSet<GatewayIntent> INTENTS =
      EnumSet.of(
          GatewayIntent.DIRECT_MESSAGES,
          GatewayIntent.DIRECT_MESSAGE_TYPING,
          GatewayIntent.GUILD_MESSAGES);

  private static final int LONGEST_PAUSE = 32;

  private final String token;
  private final Address address;

  Connection(String token, Address address) {
    this.token = token;
    this.address = address;
  }

  /**
   * Logs in; the gateway follows by itself, and again whenever it breaks.
   *
   * @param callbacks runs what waits for replies
   */
  JDA open(EventListener listener, ExecutorService callbacks) throws CannotConnect {
    MessageRequest.setDefaultMentions(EnumSet.noneOf(Message.MentionType.class));
    MessageRequest.setDefaultMentionRepliedUser(false);
    var builder =
        JDABuilder.createLight(token, INTENTS)
            .setMemberCachePolicy(MemberCachePolicy.NONE)
            .setMaxReconnectDelay(LONGEST_PAUSE)
            .setCallbackPool(callbacks, false)
            .setEnableShutdownHook(false)
            .setRawEventsEnabled(true)
            .addEventListeners(listener);
    address.rest().ifPresent(url -> builder.setRestConfig(new RestConfig().setBaseUrl(url)));
    address.gateway().ifPresent(url -> builder.setSessionController(new Nearby(url)));
    try {
      return builder.build();
    } catch (InvalidTokenException _) {
      throw new CannotConnect(
          "Discord does not know this token. In the developer portal, open your application, Bot,"
              + " Reset Token, and set DISCORD_TOKEN to the new one.");
    } catch (ErrorResponseException e) {
      throw new CannotConnect(
          "Discord cannot be reached (" + e.getErrorResponse() + "). Try again later.");
    }
  }

  /** Lets what is on its way be sent, then closes. */
  static void close(JDA jda, Duration most) {
    jda.shutdown();
    try {
      if (!jda.awaitShutdown(most)) {
        jda.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      jda.shutdownNow();
    }
  }

  /** A gateway of one's own, which need not be spared between two logins. */
  private static final class Nearby extends SessionControllerAdapter {
    private static final long PAUSE = 250;

    private final String gateway;

    Nearby(String gateway) {
      this.gateway = gateway;
    }

    @Override
    public String getGateway() {
      return gateway;
    }

    @Override
    protected void runWorker() {
      synchronized (lock) {
        if (Optional.ofNullable(workerHandle).isEmpty()) {
          workerHandle = new QueueWorker(PAUSE);
          workerHandle.start();
        }
      }
    }
  }
}
