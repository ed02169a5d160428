package dev.pushback;

import dev.pushback.loopback.Discord;
import dev.pushback.loopback.Fault;
import java.io.IOException;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CompletableFuture;

/** Everything that can go wrong between a bot and Discord, at random, with lulls in between. */
final class Storm implements Runnable {
  private static final Duration LULL = Duration.ofSeconds(5);

  /** What goes wrong. */
  enum Trouble {
    KILLED,
    STOPPED,
    DISCONNECTED,
    CUT,
    TOLD_TO_RECONNECT,
    SESSION_LOST,
    DELIVERED_TWICE,
    RATE_LIMITED,
    SERVER_ERROR,
    DROPPED_BEFORE,
    DROPPED_AFTER,
    SLOW
  }

  private final Random chance;
  private final Discord discord;
  private final BotProcess bot;
  private final Duration gust;
  private final boolean again;
  private final Map<Trouble, Integer> struck = new EnumMap<>(Trouble.class);
  private final CompletableFuture<Boolean> over = new CompletableFuture<>();
  private volatile long lastStrike = System.nanoTime();

  /**
   * @param gust how long it blows at a time
   * @param again whether it comes back after a lull
   */
  Storm(long seed, Discord discord, BotProcess bot, Duration gust, boolean again) {
    this.chance = new Random(seed);
    this.discord = discord;
    this.bot = bot;
    this.gust = gust;
    this.again = again;
  }

  /** Whether nothing went wrong for a while. */
  boolean lulled() {
    return System.nanoTime() - lastStrike > LULL.toNanos();
  }

  void stop() {
    over.complete(true);
  }

  Map<Trouble, Integer> struck() {
    return struck;
  }

  @Override
  public void run() {
    try {
      do {
        if (!gust.isZero()) {
          Thread.sleep(500 + chance.nextInt(1_500));
          strike(Trouble.KILLED);
        }
        long end = System.nanoTime() + gust.toNanos();
        while (System.nanoTime() < end && !over.isDone()) {
          strike(draw());
          Thread.sleep(50 + chance.nextInt(400));
        }
        discord.faults().clear();
        lastStrike = System.nanoTime();
        for (int i = 0; i < 10 && !over.isDone(); i++) {
          Thread.sleep(LULL.dividedBy(5));
        }
      } while (again && !over.isDone());
      over.join();
    } catch (IOException | InterruptedException e) {
      throw new AssertionError(e);
    }
  }

  /** Processes end less often than lines break. */
  private Trouble draw() {
    var all = Trouble.values();
    var drawn = all[chance.nextInt(all.length)];
    boolean process = drawn == Trouble.KILLED || drawn == Trouble.STOPPED;
    return process && chance.nextBoolean() ? all[2 + chance.nextInt(all.length - 2)] : drawn;
  }

  private void strike(Trouble trouble) throws IOException, InterruptedException {
    struck.merge(trouble, 1, Integer::sum);
    var gateway = discord.gateway();
    switch (trouble) {
      case KILLED -> {
        bot.kill();
        Thread.sleep(chance.nextInt(1_000));
        bot.start();
      }
      case STOPPED -> {
        bot.stop();
        bot.start();
      }
      case DISCONNECTED -> gateway.disconnect(4000);
      case CUT -> gateway.kill();
      case TOLD_TO_RECONNECT -> gateway.reconnect();
      case SESSION_LOST -> gateway.invalidate(false);
      case DELIVERED_TWICE -> gateway.duplicateNextDispatch();
      case RATE_LIMITED -> next().rateLimited(Duration.ofMillis(200));
      case SERVER_ERROR -> next().status(500 + 2 * chance.nextInt(2));
      case DROPPED_BEFORE -> next().dropBeforeEffect();
      case DROPPED_AFTER -> next().dropAfterEffect();
      case SLOW -> next().delay(Duration.ofMillis(chance.nextInt(800)));
    }
    lastStrike = System.nanoTime();
  }

  private Fault next() {
    var fault =
        switch (chance.nextInt(4)) {
          case 0 -> discord.faults().on("PATCH", "/webhooks/*/*/messages/*");
          case 1 -> discord.faults().on("POST", "/interactions/*/*/callback");
          default -> discord.faults().on("POST", "/channels/*/messages");
        };
    return fault.times(1 + chance.nextInt(3));
  }
}
