package dev.pushback;

import dev.pushback.loopback.Interaction;
import dev.pushback.loopback.Person;
import dev.pushback.loopback.Seen;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Somebody who plays one round on Discord: reads what comes, does what the buttons allow, and
 * presses once more when Discord says that the bot did not respond.
 */
final class Visitor {
  private static final Duration GLANCE = Duration.ofSeconds(1);
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String SILENT = "The application did not respond";

  private final Person person;
  private final String question;
  private final int habit;
  private final BooleanSupplier calm;

  /** What was read; if it is written again as it was, it is no news. */
  private final Set<Seen> pages = new HashSet<>();

  private int answers;
  private int hints;
  private int skips;
  private int retries;
  private int messages;
  private int repeated;

  /**
   * @param habit what the visitor likes to do; the same for the same number
   * @param calm whether something that failed may be tried again
   */
  Visitor(Person person, String question, int habit, BooleanSupplier calm) {
    this.person = person;
    this.question = question;
    this.habit = habit;
    this.calm = calm;
  }

  /** Messages and presses that were meant. */
  int deeds() {
    return messages;
  }

  /** Presses that were made once more. */
  int repeated() {
    return repeated;
  }

  /** Plays the round to its end. */
  void play() {
    var page = press(() -> person.slash("practice", Map.of("question", question)), "/practice");
    var label = next(page);
    while (label.isPresent()) {
      var button = label.get();
      page = press(() -> person.clicks(button), button);
      label = next(page);
    }
  }

  /** What is on the screen but for what Discord says itself. */
  String screen() {
    return person
        .screen()
        .lines()
        .filter(line -> !line.contains(SILENT))
        .collect(Collectors.joining("\n"));
  }

  private Optional<String> next(Seen page) {
    if (page.buttons().contains("Done")) {
      return Optional.of(inRound());
    }
    if (page.buttons().contains("3 solid")) {
      return Optional.of("3 solid");
    }
    if (page.buttons().contains("Close")) {
      boolean redo = habit % 2 == 0 && retries == 0 && page.buttons().contains("Try again");
      retries += redo ? 1 : 0;
      return Optional.of(redo ? "Try again" : "Close");
    }
    return Optional.empty();
  }

  private String inRound() {
    if (habit % 3 == 1 && answers == 1 && hints == 0 && retries == 0) {
      hints++;
      return "Hint";
    }
    if (habit % 5 == 2 && answers == 1 && skips == 0) {
      skips++;
      return "Skip";
    }
    for (int part = 0; part <= habit % 3; part++) {
      person.dm(Answers.LIST.get((answers + part + habit) % Answers.LIST.size()));
      messages++;
    }
    answers++;
    return "Done";
  }

  /** Does it until something comes that can be gone on with. */
  private Seen press(Supplier<Interaction> deed, String what) {
    messages++;
    var used = deed.get();
    long end = System.nanoTime() + PATIENCE.toNanos();
    boolean failed = false;
    while (System.nanoTime() < end) {
      var seen = glance();
      if (seen.filter(page -> !page.buttons().isEmpty()).isPresent()) {
        return seen.get();
      }
      failed |= seen.filter(page -> page.text().contains(SILENT)).isPresent();
      if (failed && seen.isEmpty() && calm.getAsBoolean()) {
        failed = false;
        repeated++;
        used = deed.get();
      }
    }
    throw new AssertionError(
        List.of(person.name(), what, used.acknowledged()) + " leads to nothing:\n" + screen());
  }

  private Optional<Seen> glance() {
    try {
      var seen = person.sees("", GLANCE);
      return Optional.of(seen).filter(pages::add);
    } catch (AssertionError _) {
      return Optional.empty();
    }
  }
}
