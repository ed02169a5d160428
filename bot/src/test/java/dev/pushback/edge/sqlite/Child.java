package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.InterviewId;
import dev.pushback.app.session.JournalException;
import dev.pushback.app.session.Person;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A process of its own that uses a journal; what it says goes to its standard output. */
final class Child {
  private Child() {}

  /**
   * Does one thing with a journal.
   *
   * @param args what to do ("hold", "fill", "deliver" or "touch") and the home
   */
  public static void main(String[] args) throws IOException {
    try (var journal = SqliteJournal.open(Path.of(args[1]))) {
      switch (args[0]) {
        case "hold" -> {
          System.out.println("open");
          System.in.read();
        }
        case "fill" -> fill(journal);
        case "deliver" -> deliver(journal);
        default -> journal.kept(new Person("ann"));
      }
      System.out.println("done");
    } catch (JournalException e) {
      System.out.println(e.getMessage());
    }
  }

  /** Appends until the disk refuses; then says how many facts were acknowledged. */
  private static void fill(SqliteJournal journal) throws JournalException {
    var id = new InterviewId("long");
    int kept = 0;
    try {
      while (kept < 10_000) {
        var said = new Entry(Instant.EPOCH, new Fact.Answered("key", "x".repeat(5000)));
        journal.append(id, new Person("ann"), kept, List.of(said));
        kept++;
      }
    } catch (JournalException.Unavailable e) {
      System.out.println(e.getMessage());
    }
    System.out.println(kept == journal.entries(id).size() && kept > 0 ? "all there" : "lost");
  }

  /** Receives until it is killed and answers some by a fact; says what is acknowledged. */
  private static void deliver(SqliteJournal journal) throws JournalException {
    var ann = new Person("ann");
    var run = "run" + Long.toString(System.nanoTime(), 36);
    var id = new InterviewId(run);
    var inbox = journal.inbox();
    for (int i = 0; i < 1_000_000; i++) {
      for (int j = 0; j < 30; j++) {
        var name = run + "-" + i + "-" + j;
        inbox
            .receive(new Received(name, ann, "", "message", "x".repeat(i % 500), Instant.EPOCH))
            .thenAccept(_ -> System.out.println("kept " + name));
      }
      var first = run + "-" + i + "-0";
      var said = new Entry(Instant.EPOCH, new Fact.Answered(first, "x".repeat(i % 500)));
      journal.append(id, ann, i, List.of(said), List.of(first));
      System.out.println("answered " + first);
    }
  }

  /** The command that starts one; its temporary folder is its own. */
  static List<String> command(Path temporary, String what, Path home) {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.add("--enable-native-access=ALL-UNNAMED");
    command.add("-XX:+UseSerialGC");
    command.add("-Djava.io.tmpdir=" + temporary);
    command.add("-cp");
    command.add(System.getProperty("java.class.path"));
    command.add(Child.class.getName());
    command.add(what);
    command.add(home.toString());
    return command;
  }
}
