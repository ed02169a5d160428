package dev.pushback.edge.discord;

import static java.util.Objects.requireNonNull;

import dev.pushback.app.session.Coordinator;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Room;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;

/** The bot on Discord, from the first connection to the last word. */
public final class DiscordBot implements AutoCloseable {
  private static final Duration HALF = Duration.ofSeconds(2);

  private final Timers timers = new Timers();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final ExecutorService callbacks = Executors.newVirtualThreadPerTaskExecutor();
  private final AtomicBoolean stopping = new AtomicBoolean();
  private final CompletableFuture<JDA> connected = new CompletableFuture<>();
  private final CompletableFuture<String> ended = new CompletableFuture<>();

  private CompletableFuture<?> commands = new CompletableFuture<>();

  private DiscordBot() {}

  /**
   * Takes up what was left, connects and begins to listen.
   *
   * @param door makes the door of all interviews for the room that they are held in
   * @throws CannotConnect if Discord does not take the token
   */
  public static DiscordBot start(
      String token, Address address, Settings settings, Shop shop, Function<Room, Coordinator> door)
      throws CannotConnect, JournalException {
    requireNonNull(token);
    var bot = new DiscordBot();
    boolean started = false;
    try {
      bot.open(new Connection(token, address), settings, shop, door);
      started = true;
      return bot;
    } finally {
      if (!started) {
        bot.close();
      }
    }
  }

  private void open(
      Connection connection, Settings settings, Shop shop, Function<Room, Coordinator> door)
      throws CannotConnect, JournalException {
    var face = settings.plain() ? Face.PLAIN : Face.COMPONENTS;
    var line = new Line(connected, shop.clock(), face, new Attempts(stopping::get));
    var staff = new Staff(shop, settings, line, timers, threads, door);
    staff.recovery().start(shop.clock().instant());
    var jda = connection.open(new Farewell(staff.listener(), ended), callbacks);
    connected.complete(jda);
    Event.of("connected").with("as", jda.getSelfUser().getId()).told();
    commands = jda.updateCommands().addCommands(SlashCommands.all()).submit();
  }

  /** Completes with one line once Discord has shut the bot out for good. */
  public CompletableFuture<String> ended() {
    return ended;
  }

  /** Waits until Discord answers with a session and knows the commands. */
  public void awaitReady() throws InterruptedException {
    connected.join().awaitReady();
    commands.join();
  }

  /**
   * Lets what is being done come to its end, and leaves within five seconds. What comes in
   * meanwhile is acknowledged and kept for the next start.
   */
  @Override
  public void close() {
    stopping.set(true);
    Event.of("stopping").told();
    timers.close();
    connected.completeExceptionally(new IllegalStateException("never connected"));
    threads.shutdown();
    try {
      if (!threads.awaitTermination(HALF.toMillis(), TimeUnit.MILLISECONDS)) {
        threads.shutdownNow();
      }
    } catch (InterruptedException _) {
      Thread.currentThread().interrupt();
      threads.shutdownNow();
    }
    if (!connected.isCompletedExceptionally()) {
      Connection.close(connected.join(), HALF);
    }
    callbacks.shutdown();
  }
}
