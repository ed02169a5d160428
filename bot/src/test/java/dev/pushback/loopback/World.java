package dev.pushback.loopback;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/** Everybody and everything there is, behind one lock. */
final class World {
  private static final long TICK = TimeUnit.MILLISECONDS.toNanos(20);

  final Times times = new Times();
  final Snowflakes ids = new Snowflakes(times);
  final Account app = new Account(ids.next(), "Pushback", true);
  final Application application = new Application();
  final Account discord = new Account(ids.next(), "Discord", true);
  final Map<Long, Account> accounts = new HashMap<>(Map.of(app.id(), app));
  final Map<Long, Channel> channels = new HashMap<>();
  final Map<Long, Channel> dms = new HashMap<>();
  final Map<Long, Guild> guilds = new LinkedHashMap<>();
  private final ReentrantLock lock = new ReentrantLock();
  private long stamp;

  /** Does or reads something while nobody else does. */
  <T> T inside(Supplier<T> deed) {
    lock.lock();
    try {
      return deed.get();
    } finally {
      lock.unlock();
    }
  }

  void change(Runnable deed) {
    inside(
        () -> {
          deed.run();
          return true;
        });
  }

  /**
   * Waits until the look finds something; it is repeated when the channel changes or time passes.
   */
  <T> Optional<T> await(Channel channel, Duration patience, Supplier<Optional<T>> look) {
    long end = System.nanoTime() + patience.toNanos();
    lock.lock();
    try {
      while (true) {
        var found = look.get();
        long left = end - System.nanoTime();
        if (found.isPresent() || left <= 0) {
          return found;
        }
        channel.changed.awaitNanos(Math.min(left, TICK));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Optional.empty();
    } finally {
      lock.unlock();
    }
  }

  long nextStamp() {
    return ++stamp;
  }

  Account account(String name) {
    var account = new Account(ids.next(), name, false);
    accounts.put(account.id(), account);
    return account;
  }

  Channel open(Channel.Kind kind, String name, Optional<Guild> guild, Optional<Channel> parent) {
    return place(new Channel(ids.next(), kind, name, guild, parent, lock.newCondition()));
  }

  /** A thread that grows out of a message has its id. */
  Channel thread(long id, String name, Channel parent) {
    var kind = Channel.Kind.THREAD;
    var thread =
        new Channel(id, kind, name, parent.guild, Optional.of(parent), lock.newCondition());
    return place(thread);
  }

  private Channel place(Channel channel) {
    channels.put(channel.id, channel);
    channel.guild.ifPresent(guild -> guild.channels.add(channel));
    return channel;
  }

  /** The direct message between the app and a person. */
  Channel dm(Account person) {
    return dms.computeIfAbsent(person.id(), _ -> group(Channel.Kind.DM, List.of(person, app)));
  }

  Channel group(Channel.Kind kind, List<Account> people) {
    var channel = open(kind, "", Optional.empty(), Optional.empty());
    channel.people.addAll(people);
    return channel;
  }

  Guild guild(String name, boolean joined, List<Account> people) {
    var guild = new Guild(ids.next(), name, joined);
    guild.members.addAll(people);
    guilds.put(guild.id, guild);
    open(Channel.Kind.TEXT, "general", Optional.of(guild), Optional.empty());
    return guild;
  }

  /** Everybody who can see a channel. */
  List<Account> audience(Channel channel) {
    return channel.guild.isPresent()
        ? List.copyOf(channel.guild.get().members)
        : new ArrayList<>(channel.people);
  }
}
