package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.question.Question;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import dev.pushback.edge.sqlite.SqliteJournal;
import dev.pushback.loopback.Discord;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Many rounds at once while lines break, requests fail and the bot is killed: every person sees,
 * and the journal holds, what they would without any of it.
 */
final class ChaosTest {
  private static final Duration AFTERWARDS = Duration.ofSeconds(2);

  @TempDir private Path folder;
  private final long seed = Long.getLong("pushback.seed", System.nanoTime());
  private final List<String> questions = questions();

  private record Round(String screen, List<String> facts) {
    List<String> lines() {
      return Stream.concat(screen.lines(), facts.stream()).toList();
    }
  }

  private record Conduct(int at, Duration gust, boolean again) {}

  private static List<String> questions() {
    var library =
        ((Loaded.Whole) Content.load(Path.of(System.getProperty("pushback.root")))).library();
    return library
        .questions()
        .filter(ChaosTest::isTheSameForAll)
        .map(Question::id)
        .sorted()
        .toList();
  }

  /** Nothing in it is drawn anew for each round. */
  private static boolean isTheSameForAll(Question question) {
    return question.materials().results().isEmpty() && question.materials().deck().isEmpty();
  }

  @Test
  @Timeout(180)
  void thirtyRoundsGoAsIfNothingHadHappened() throws Exception {
    compare(30, new Conduct(30, Duration.ofSeconds(4), false));
  }

  @Test
  @Tag("campaign")
  @Timeout(3_600)
  void aThousandRoundsGoAsIfNothingHadHappened() throws Exception {
    int rounds = Integer.getInteger("pushback.rounds", 1_000);
    compare(rounds, new Conduct(40, Duration.ofSeconds(20), true));
  }

  private void compare(int rounds, Conduct conduct) throws Exception {
    System.out.println("seed " + seed);
    var calm = play("calm", rounds, new Conduct(conduct.at(), Duration.ZERO, false));
    var stormy = play("storm", rounds, conduct);
    var different = new TreeMap<String, String>();
    stormy.forEach(
        (name, round) ->
            Optional.ofNullable(calm.get(name))
                .filter(before -> !before.equals(round))
                .ifPresent(before -> different.put(name, difference(before, round))));
    System.out.printf("rounds %d, different %d, seed %d%n", rounds, different.size(), seed);
    assertThat(stormy.keySet()).isEqualTo(calm.keySet());
    assertThat(different).isEmpty();
  }

  /** The first line that is not the same, with the lines around it. */
  private static String difference(Round calm, Round stormy) {
    var one = calm.lines();
    var other = stormy.lines();
    int at = 0;
    while (at < Math.min(one.size(), other.size()) && one.get(at).equals(other.get(at))) {
      at++;
    }
    return String.join("\n", "", "without:", around(one, at), "with:", around(other, at), "");
  }

  private static String around(List<String> lines, int at) {
    return lines.subList(Math.max(0, at - 6), Math.min(lines.size(), at + 6)).stream()
        .map(line -> line.substring(0, Math.min(line.length(), 160)))
        .collect(Collectors.joining("\n"));
  }

  private Map<String, Round> play(String name, int rounds, Conduct conduct) throws Exception {
    long begun = System.nanoTime();
    try (var discord = Discord.start()) {
      discord.limits().none();
      var bot = new BotProcess(discord, Files.createDirectory(folder.resolve(name)));
      var storm = new Storm(seed, discord, bot, conduct.gust(), conduct.again());
      try {
        bot.start();
        var blowing = Thread.ofPlatform().start(storm);
        var visitors = visitors(discord, storm, rounds);
        visit(visitors, conduct.at());
        storm.stop();
        blowing.join();
        bot.stop();
        bot.start();
        Thread.sleep(AFTERWARDS);
        bot.stop();
        report(name, visitors, bot, storm, begun);
        return rounds(discord, visitors, bot.home());
      } finally {
        bot.end();
      }
    }
  }

  private Map<String, Visitor> visitors(Discord discord, Storm storm, int rounds) {
    var visitors = new TreeMap<String, Visitor>();
    for (int i = 0; i < rounds; i++) {
      var question = questions.get((i * 7) % questions.size());
      var person = discord.user("visitor" + i);
      visitors.put(person.name(), new Visitor(person, question, i, storm::lulled));
    }
    return visitors;
  }

  private static void visit(Map<String, Visitor> visitors, int at)
      throws InterruptedException, ExecutionException {
    try (var seats = Executors.newFixedThreadPool(at)) {
      var all = new ArrayList<Future<?>>();
      visitors.values().forEach(visitor -> all.add(seats.submit(visitor::play)));
      try {
        for (var one : all) {
          one.get();
        }
      } finally {
        seats.shutdownNow();
      }
    }
  }

  private static void report(
      String name, Map<String, Visitor> visitors, BotProcess bot, Storm storm, long begun) {
    System.out.printf(
        "%s: rounds %d, messages and presses %d, pressed once more %d, kills %d, stops %d (longest"
            + " %d ms), %s, %d s%n",
        name,
        visitors.size(),
        visitors.values().stream().mapToInt(Visitor::deeds).sum(),
        visitors.values().stream().mapToInt(Visitor::repeated).sum(),
        bot.kills(),
        bot.stops(),
        bot.longestStop().toMillis(),
        storm.struck(),
        (System.nanoTime() - begun) / 1_000_000_000);
  }

  private static Map<String, Round> rounds(
      Discord discord, Map<String, Visitor> visitors, Path home) throws Exception {
    var rounds = new TreeMap<String, Round>();
    try (var journal = SqliteJournal.openForReading(home)) {
      for (var name : visitors.keySet()) {
        var facts = new ArrayList<String>();
        for (var kept : journal.kept(new Person(discord.user(name).id()))) {
          journal.entries(kept.interview()).stream().map(ChaosTest::fact).forEach(facts::add);
        }
        rounds.put(name, new Round(visitors.get(name).screen(), facts));
      }
    }
    return rounds;
  }

  /** Without the ids that Discord gave, which differ from run to run. */
  private static String fact(Entry entry) {
    return entry.fact().toString().replaceAll("\\d{15,}|lot=-?\\d+", "#");
  }
}
