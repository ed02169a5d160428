package dev.pushback.cli;

import dev.pushback.app.practice.Order;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.rubric.Seniority;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code pushback practice}: one round, begun or taken up again. */
@Command(
    name = "practice",
    mixinStandardHelpOptions = true,
    description =
        "Holds a round with you. An unfinished one is taken up where it was left, unless an option"
            + " asks for another.",
    footer = {
      "",
      "Answers may have several lines; a blank line or /done ends one.",
      "In a round, /help lists what else can be typed.",
      "Works with a pipe too: pushback practice < answers.txt"
    })
final class PracticeCommand implements Callable<Integer> {
  @Option(
      names = "--question",
      paramLabel = "ID",
      description = "Ask this question (see: pushback questions).")
  private Optional<String> question = Optional.empty();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      description =
          "Ask any question of this kind: metric, experiment, root_cause, behavioral, sql,"
              + " system_design, culture and others (see: pushback questions).")
  private Optional<String> kind = Optional.empty();

  @Option(
      names = "--round",
      paramLabel = "TYPE",
      description =
          "Hold a round of this type, for example executive, coding-talk or root-cause (see:"
              + " pushback questions).")
  private Optional<String> round = Optional.empty();

  @Option(
      names = "--mode",
      description = "practice (the default): hints, no clock. real: a clock, no hints.")
  private Optional<Manner> mode = Optional.empty();

  @Option(
      names = "--minutes",
      paramLabel = "N",
      description = "Length of the round; by default the question's own.")
  private Optional<Integer> minutes = Optional.empty();

  @Option(
      names = "--probes",
      paramLabel = "N",
      description = "The most follow-ups, 0 to 8; by default those of the loop \"quick\".")
  private Optional<Integer> probes = Optional.empty();

  @Option(
      names = "--level",
      description =
          "junior, mid (the default), senior or staff: what weighs more and what is expected.")
  private Optional<Level> level = Optional.empty();

  @Option(
      names = "--team",
      paramLabel = "TEAM",
      description =
          "Ask what this team would ask: content, product, marketing, growth, operations or"
              + " platform.")
  private Optional<String> team = Optional.empty();

  @Option(
      names = "--loop",
      paramLabel = "LOOP",
      description =
          "Go through a whole loop, round by round, and come back any day for the next one; its"
              + " cards stay sealed until the committee meets (with --mode practice they do not)."
              + " Loops: customer-insights-content, -product, -marketing, data-pm, pm-metrics,"
              + " software-engineer-product, -systems, ten-minute-drill.")
  private Optional<String> loop = Optional.empty();

  @Option(
      names = "--resume",
      paramLabel = "ROUND",
      description = "Take up this round (see: pushback sessions).")
  private Optional<String> resume = Optional.empty();

  @Option(names = "--new", description = "Begin a new round even if one is unfinished.")
  private boolean fresh;

  /** The modes as they are typed. */
  enum Manner {
    practice,
    real
  }

  /** The levels as they are typed. */
  enum Level {
    junior,
    mid,
    senior,
    staff
  }

  @Override
  public Integer call() throws Failure, InterruptedException {
    check("--minutes", minutes, 1, 120);
    check("--probes", probes, 0, 8);
    Known.teams().require(team, Exit.USAGE);
    loopAlone();
    var order =
        new Order(
            question,
            kind,
            round,
            mode.map(manner -> Mode.valueOf(manner.name().toUpperCase(Locale.ROOT))),
            minutes,
            probes,
            level.map(l -> Seniority.valueOf(l.name().toUpperCase(Locale.ROOT))),
            team,
            Optional.empty(),
            loop,
            resume,
            fresh || (loop.isEmpty() && chosen()));
    return new Practice(Installation.found(System.getenv()), order).hold();
  }

  /** Whoever says how the round is to be means a new one. */
  private boolean chosen() {
    return Stream.of(question, kind, round, mode, minutes, probes, level, team)
        .anyMatch(Optional::isPresent);
  }

  /** A loop chooses all this by itself. */
  private void loopAlone() throws Failure {
    var chosen = new LinkedHashMap<String, Optional<?>>();
    chosen.put("--question", question);
    chosen.put("--kind", kind);
    chosen.put("--round", round);
    chosen.put("--team", team);
    chosen.put("--minutes", minutes);
    chosen.put("--probes", probes);
    chosen.put("--resume", resume);
    chosen.values().removeIf(Optional::isEmpty);
    if (loop.isPresent() && !chosen.isEmpty()) {
      throw new Failure(
          Exit.USAGE,
          "--loop chooses its rounds itself, so leave out "
              + String.join(", ", chosen.keySet())
              + ",\nor leave out --loop.");
    }
  }

  private static void check(String name, Optional<Integer> value, int least, int most)
      throws Failure {
    if (value.filter(v -> v < least || v > most).isPresent()) {
      throw new Failure(
          Exit.USAGE, name + " is a whole number from " + least + " to " + most + ".");
    }
  }
}
