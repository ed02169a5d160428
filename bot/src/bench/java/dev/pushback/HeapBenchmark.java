package dev.pushback;

import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import dev.pushback.loopback.Discord;
import dev.pushback.loopback.Person;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;

/** How much memory the real bot needs for many open rounds, and whether it grows with the turns. */
public final class HeapBenchmark {
  private static final int AT_ONCE = 16;
  private static final int PARTS = 10;
  private static final Pattern USED = Pattern.compile("used (\\d+)K");

  private final AtomicLong turns = new AtomicLong();
  private final List<String> questions;

  private HeapBenchmark() {
    var library =
        ((Loaded.Whole) Content.load(Path.of(System.getProperty("pushback.root")))).library();
    questions = library.questions().map(question -> question.id()).sorted().toList();
  }

  /**
   * @param args how many open rounds, how many people who go on, and how many turns they take
   */
  public static void main(String... args) throws Exception {
    new HeapBenchmark()
        .run(Integer.parseInt(args[0]), Integer.parseInt(args[1]), Long.parseLong(args[2]));
  }

  private void run(int open, int active, long most) throws Exception {
    try (var discord = Discord.start()) {
      discord.limits().none();
      discord.keepNothing();
      var bot = new BotProcess(discord, Files.createTempDirectory("heap"), "-Xmx512m");
      try {
        bot.start();
        tell("started", bot);
        var people = new ArrayList<Person>();
        var begun = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < open; i++) {
          var person = discord.user("person" + i);
          var question = questions.get(i % questions.size());
          people.add(person);
          begun.add(() -> begins(person, question));
        }
        all(begun);
        tell(open + " open rounds", bot);
        go(people.subList(0, active), most, bot);
      } finally {
        bot.end();
      }
    }
  }

  private static boolean begins(Person person, String question) {
    person.slash("practice", Map.of("question", question));
    person.sees("### Interviewer", Duration.ofMinutes(1));
    return true;
  }

  private void go(List<Person> people, long most, BotProcess bot) throws Exception {
    int next = 0;
    for (int part = 1; part <= PARTS; part++) {
      while (turns.get() < most * part / PARTS) {
        var rounds = new ArrayList<Callable<Boolean>>();
        for (int i = 0; i < AT_ONCE * 2; i++) {
          var person = people.get(next % people.size());
          var question = questions.get((next * 7 + next / people.size()) % questions.size());
          int habit = next;
          rounds.add(() -> plays(person, question, habit));
          next++;
        }
        all(rounds);
      }
      tell(turns.get() + " turns, " + next + " rounds", bot);
    }
  }

  private boolean plays(Person person, String question, int habit) {
    var visitor = new Visitor(person, question, habit, () -> true);
    visitor.play();
    turns.addAndGet(visitor.deeds());
    return true;
  }

  private static void all(List<Callable<Boolean>> deeds) throws Exception {
    try (var seats = Executors.newFixedThreadPool(AT_ONCE)) {
      for (var one : seats.invokeAll(deeds)) {
        one.get();
      }
    }
  }

  private static void tell(String when, BotProcess bot) throws Exception {
    jcmd(bot, "GC.run");
    var used = USED.matcher(jcmd(bot, "GC.heap_info")).results();
    long kilobytes = used.limit(2).mapToLong(match -> Long.parseLong(match.group(1))).sum();
    System.out.printf("%s: %d MB of heap%n", when, kilobytes / 1024);
  }

  private static String jcmd(BotProcess bot, String what) throws Exception {
    var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
    var process = new ProcessBuilder(jcmd, "" + bot.pid(), what).start();
    return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
  }
}
