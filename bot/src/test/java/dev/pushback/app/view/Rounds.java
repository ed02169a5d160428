package dev.pushback.app.view;

import dev.pushback.core.interview.Ending;
import dev.pushback.core.interview.Entry;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Interviews as folds of facts. */
public final class Rounds {
  public static final String FIRST =
      "I would decide by the share of savers who open a saved article again. It should be within a"
          + " week or so. Page views would not tell us whether the list is used.";

  private Rounds() {}

  public static Interview rich() {
    return fold(
        opened(Mode.PRACTICE),
        new Fact.Answered("a", FIRST),
        noted(
            Optional.empty(),
            mark(
                "one-metric",
                Decision.CLEAR,
                "I would decide by the share of savers who open a saved article again."),
            mark("window", Decision.PARTLY, "It should be within a week or so.")),
        new Fact.Probed(neutral("threshold")),
        new Fact.Answered("b", "I would stop at two percent more complaints."),
        noted(
            Optional.empty(),
            mark("threshold", Decision.CLEAR, "I would stop at two percent more complaints.")),
        new Fact.Probed(Sheets.NOISE),
        new Fact.Answered(
            "c",
            "Fair. Then I would watch support tickets per saver as well, and the redesign goes back"
                + " if they rise, whatever the main metric does."),
        noted(
            Optional.of(Outcome.UPDATED),
            mark("guardrail", Decision.CLEAR, "I would watch support tickets per saver as well")),
        new Fact.Probed(Sheets.DOUBT),
        new Fact.Answered("d", "No: page views rise when the list is confusing."),
        noted(Optional.of(Outcome.HELD)),
        new Fact.Finished(Ending.BUDGET),
        new Fact.Rated(4),
        new Fact.Scored("rules-1", 3.33, 2.0, 2.9, Map.of("metric", 4.0), "chain"));
  }

  public static Interview thin() {
    return fold(
        opened(Mode.REAL),
        new Fact.Answered("a", "Engagement and views and time spent, probably all of them."),
        new Fact.Noted(
            "rules-1",
            Optional.empty(),
            List.of(mark("one-metric", Decision.PARTLY, "Engagement and views and time spent")),
            Optional.empty(),
            Set.of(Flag.KEYWORD_LIST, Flag.ADDRESSED_TO_GRADER)),
        new Fact.Finished(Ending.CLOCK),
        new Fact.Rated(5),
        new Fact.Scored("rules-1", 1.5, 1.5, 1.5, Map.of("guardrails", 1.0), "window"));
  }

  /** Strong on one side only, so that the whole card is capped. */
  public static Interview capped() {
    return fold(
        opened(Mode.PRACTICE),
        new Fact.Answered("a", FIRST),
        noted(
            Optional.empty(),
            mark("one-metric", Decision.CLEAR, FIRST),
            mark("window", Decision.CLEAR, FIRST)),
        new Fact.Finished(Ending.QUIT));
  }

  public static Interview notAssessed() {
    return fold(
        opened(Mode.PRACTICE),
        new Fact.Answered("a", "dunno"),
        new Fact.Noted(
            "rules-1", Optional.of(Gate.NON_ANSWER), List.of(), Optional.empty(), Set.of()),
        new Fact.Finished(Ending.NOTHING_TO_JUDGE));
  }

  /** A round in which an answer is quoted as it was typed. */
  public static Interview quoting(String answer) {
    return fold(
        opened(Mode.PRACTICE),
        new Fact.Answered("a", answer),
        noted(Optional.empty(), mark("one-metric", Decision.CLEAR, answer)),
        new Fact.Probed(Sheets.DOUBT),
        new Fact.Answered("b", answer),
        noted(Optional.of(Outcome.DEFLECTED), mark("guardrail", Decision.PARTLY, answer)),
        new Fact.Finished(Ending.BUDGET),
        new Fact.Rated(3),
        new Fact.Scored("rules-1", 2, 2, 2, Map.of(), "guardrail"));
  }

  public static Interview fold(Fact... facts) {
    return Interview.fold(Sheets.sheet(), entries(facts));
  }

  public static List<Entry> entries(Fact... facts) {
    var entries = new ArrayList<Entry>();
    Arrays.stream(facts).forEach(fact -> entries.add(new Entry(Instant.EPOCH, fact)));
    return entries;
  }

  public static Fact.Opened opened(Mode mode) {
    var sheet = Sheets.sheet();
    return new Fact.Opened(
        sheet.question().id(),
        1,
        "metric-rigor",
        3,
        sheet.rubric().hash(),
        sheet.question().text(),
        new Plan(mode, Duration.ofMinutes(15), 3));
  }

  private static Probe neutral(String check) {
    return Probe.neutral(Sheets.sheet().rubric().check(check).orElseThrow());
  }

  private static Fact.Mark mark(String check, Decision decision, String quote) {
    return new Fact.Mark(check, decision, quote, "");
  }

  private static Fact.Noted noted(Optional<Outcome> outcome, Fact.Mark... marks) {
    return new Fact.Noted("rules-1", Optional.empty(), List.of(marks), outcome, Set.of());
  }
}
