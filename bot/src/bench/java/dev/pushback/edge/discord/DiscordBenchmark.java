package dev.pushback.edge.discord;

import dev.pushback.app.casting.Library;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Task;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import dev.pushback.loopback.Discord;
import dev.pushback.loopback.Interaction;
import dev.pushback.loopback.Limits;
import dev.pushback.loopback.Person;
import dev.pushback.loopback.Sent;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicBoolean;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.hooks.EventListener;

/**
 * How long a reply takes, against a bot that only echoes, on the same JDA settings, loopback
 * Discord and process; and how soon interactions are acknowledged while the store is slow.
 */
public final class DiscordBenchmark {
  private static final String QUESTION = "housing-form-prefill";
  private static final int ANSWERS = 3;
  private static final int WARM_UP = 300;

  private final Library library = Setting.library();
  private final String answer =
      library.sheet(QUESTION).orElseThrow().question().samples().middling();
  private final Map<String, Long> asked = new ConcurrentHashMap<>();
  private final ConcurrentLinkedQueue<Long> took = new ConcurrentLinkedQueue<>();

  private DiscordBenchmark() {}

  /**
   * @param args {@code turns} with turns a second and how many, or {@code acknowledgements} with
   *     how many
   */
  public static void main(String... args) throws Exception {
    var benchmark = new DiscordBenchmark();
    switch (args[0]) {
      case "turns" -> benchmark.turns(Integer.parseInt(args[1]), Integer.parseInt(args[2]));
      default -> benchmark.acknowledgements(Integer.parseInt(args[1]));
    }
  }

  private void turns(int rate, int count) throws Exception {
    var echo = echo(rate, count);
    var bot = bot(rate, count);
    System.out.printf("%d turns at %d a second%n", count, rate);
    print("echo", echo);
    print("bot", bot);
    System.out.printf(
        "added: median %.1f ms, 99 of 100 below %.1f ms; ratio of the medians %.1f, of the"
            + " hundredths %.1f%n",
        millis(bot, 0.5) - millis(echo, 0.5),
        millis(bot, 0.99) - millis(echo, 0.99),
        millis(bot, 0.5) / millis(echo, 0.5),
        millis(bot, 0.99) / millis(echo, 0.99));
  }

  private static void print(String name, long[] nanos) {
    System.out.printf(
        "%s: median %.1f ms, 90 of 100 below %.1f, 99 below %.1f, 999 of 1,000 below %.1f, all"
            + " below %.1f (%d)%n",
        name,
        millis(nanos, 0.5),
        millis(nanos, 0.9),
        millis(nanos, 0.99),
        millis(nanos, 0.999),
        millis(nanos, 1),
        nanos.length);
  }

  private static double millis(long[] sorted, double share) {
    return sorted[(int) Math.ceil(share * sorted.length) - 1] / 1e6;
  }

  private Discord discord(int rate) {
    var discord = Discord.start();
    if (rate > 50) {
      discord.limits().without(Limits.Limit.GLOBAL);
    }
    discord.onMessage(
        sent -> {
          var begun = asked.remove(sent.channel());
          if (begun != null && sent.kind() == Sent.Kind.NEW) {
            took.add(System.nanoTime() - begun);
          }
        });
    return discord;
  }

  private long[] echo(int rate, int count) throws Exception {
    EventListener echo =
        event -> {
          if (event instanceof MessageReceivedEvent said && !said.getAuthor().isBot()) {
            said.getChannel().sendMessage("Heard.").queue();
          }
        };
    try (var discord = discord(rate);
        var callbacks = Executors.newVirtualThreadPerTaskExecutor()) {
      var address = new Address(Optional.of(discord.restUrl()), Optional.of(discord.gatewayUrl()));
      var jda = new Connection(discord.token(), address).open(echo, callbacks);
      jda.awaitReady();
      measure(people(discord, WARM_UP), rate, WARM_UP);
      took.clear();
      measure(people(discord, count), rate, count);
      jda.shutdownNow();
      return sorted();
    }
  }

  private long[] bot(int rate, int count) throws Exception {
    try (var discord = discord(rate);
        var _ = new Setting(discord, library, Duration.ZERO)) {
      measure(seated(discord, WARM_UP), rate, WARM_UP);
      took.clear();
      measure(seated(discord, count), rate, count);
      return sorted();
    }
  }

  private long[] sorted() {
    return took.stream().mapToLong(Long::longValue).sorted().toArray();
  }

  /** As many as it takes if each answers a few times. */
  private static List<Person> people(Discord discord, int turns) {
    var people = new ArrayList<Person>();
    for (int i = 0; i < Math.ceilDiv(turns, ANSWERS); i++) {
      people.add(discord.user("person" + turns + "-" + i));
    }
    return people;
  }

  private static List<Person> seated(Discord discord, int turns) {
    var people = people(discord, turns);
    for (var person : people) {
      person.slash("practice", Map.of("question", QUESTION));
      person.sees("### Interviewer", Duration.ofMinutes(1));
    }
    return people;
  }

  /** One message at each tick, whether or not those before were answered. */
  private void measure(List<Person> people, int rate, int count) throws InterruptedException {
    long begun = System.nanoTime();
    for (int i = 0; i < count; i++) {
      long due = begun + i * 1_000_000_000L / rate;
      long wait = due - System.nanoTime();
      if (wait > 0) {
        Thread.sleep(Duration.ofNanos(wait));
      }
      var person = people.get(i % people.size());
      asked.put(person.channel().id(), System.nanoTime());
      person.dm(answer);
    }
    long end = System.nanoTime() + Duration.ofSeconds(30).toNanos();
    while (!asked.isEmpty() && System.nanoTime() < end) {
      Thread.sleep(20);
    }
    System.out.printf("(%d of %d not answered)%n", asked.size(), count);
    asked.clear();
  }

  /** Each write takes 200 ms, and the reader is at work all the time. */
  private void acknowledgements(int count) throws Exception {
    var busy = new AtomicBoolean(true);
    try (var discord = Discord.start();
        var _ = new Setting(discord, library, Duration.ofMillis(200))) {
      discord.limits().none();
      Thread.ofPlatform().daemon().start(() -> read(busy));
      var people = new ArrayList<Person>();
      for (int i = 0; i < 100; i++) {
        people.add(discord.user("person" + i));
      }
      var times = acknowledged(people, count);
      busy.set(false);
      print("acknowledged", times);
    }
  }

  private void read(AtomicBoolean busy) {
    var reader = new EmbeddedReader();
    var sheet = library.sheet(QUESTION).orElseThrow();
    var question = sheet.question();
    var transcript =
        Transcript.EMPTY.plus(new Turn.Asked(question.text())).plus(new Turn.Said(answer));
    var task = Task.of(sheet.rubric(), question.text(), question.nouns(), transcript, Ledger.EMPTY);
    while (busy.get()) {
      reader.read(task);
    }
  }

  private record Waiting(Interaction interaction, long since) {}

  private static long[] acknowledged(List<Person> people, int count) throws InterruptedException {
    var waiting = new LinkedList<Waiting>();
    var took = new ArrayList<Long>();
    long begun = System.nanoTime();
    int used = 0;
    while (used < count || !waiting.isEmpty()) {
      if (used < count && System.nanoTime() - begun > used * 50_000_000L) {
        var person = people.get(used % people.size());
        long now = System.nanoTime();
        var interaction = used % 2 == 0 ? person.slash("help") : person.slash("history");
        waiting.add(new Waiting(interaction, now));
        used++;
      }
      long now = System.nanoTime();
      waiting.removeIf(
          one -> {
            boolean done = one.interaction().acknowledged().isPresent();
            if (done) {
              took.add(now - one.since());
            }
            return done;
          });
      Thread.sleep(1);
    }
    return took.stream().mapToLong(Long::longValue).sorted().toArray();
  }
}
