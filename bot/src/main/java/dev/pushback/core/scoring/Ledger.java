package dev.pushback.core.scoring;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Directness;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.transcript.Quote;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What has been found so far, check by check: the newest finding counts, downward too. */
public record Ledger(Map<String, Entry> entries) {
  public static final Ledger EMPTY = new Ledger(Map.of());

  /** One check as it stands. */
  public record Entry(Decision decision, Source source, Optional<Quote> quote) {
    public Entry {
      requireNonNull(decision);
      requireNonNull(source);
      requireNonNull(quote);
    }
  }

  private static final Entry NOTHING =
      new Entry(Decision.ABSENT, Source.VOLUNTEERED, Optional.empty());

  public Ledger {
    entries = Map.copyOf(entries);
  }

  public Entry entry(String check) {
    return entries.getOrDefault(check, NOTHING);
  }

  public Decision decision(String check) {
    return entry(check).decision();
  }

  /** The ledger after the findings about one candidate turn. */
  public Ledger plus(List<Finding> findings, Transcript transcript, int turn, Rubric rubric) {
    var prompts = transcript.promptsBefore(turn);
    var updated = new HashMap<>(entries);
    for (var finding : findings) {
      updated.merge(
          finding.check(),
          new Entry(finding.decision(), source(finding.check(), prompts, rubric), finding.quote()),
          Ledger::newest);
    }
    return new Ledger(updated);
  }

  /** The ledger with those findings that are more than what stood before. */
  public Ledger raised(List<Finding> findings, Transcript transcript, int turn, Rubric rubric) {
    var more =
        findings.stream().filter(f -> f.decision().compareTo(decision(f.check())) > 0).toList();
    return plus(more, transcript, turn, rubric);
  }

  /** Whether something was found for a check and then taken away again. */
  public boolean takenBack(String check) {
    return entries.containsKey(check)
        && decision(check) == Decision.ABSENT
        && entry(check).quote().isEmpty();
  }

  /** The ledger as if a check were met in full. */
  public Ledger supposing(String check) {
    var updated = new HashMap<>(entries);
    updated.put(check, new Entry(Decision.CLEAR, Source.VOLUNTEERED, Optional.empty()));
    return new Ledger(updated);
  }

  /** Saying the same again after a follow-up does not make it less volunteered. */
  private static Entry newest(Entry old, Entry fresh) {
    return old.decision() == fresh.decision() && old.decision() != Decision.ABSENT ? old : fresh;
  }

  private static Source source(String check, List<Turn> prompts, Rubric rubric) {
    return prompts.stream()
        .map(prompt -> source(check, prompt, rubric))
        .reduce(Source.VOLUNTEERED, (a, b) -> a.credit() <= b.credit() ? a : b);
  }

  private static Source source(String check, Turn prompt, Rubric rubric) {
    return switch (prompt) {
      case Turn.Asked _, Turn.Told _, Turn.Said _ -> Source.VOLUNTEERED;
      case Turn.Hinted(var about, var _) ->
          about.equals(check) ? Source.POINTED : Source.VOLUNTEERED;
      case Turn.Probed(var probe) when probe.check().isEmpty() -> Source.POINTED;
      case Turn.Probed(var probe) when probe.check().equals(check) ->
          probe.directness() == Directness.POINTED ? Source.POINTED : Source.OPEN;
      case Turn.Probed(var probe) ->
          rubric.sameCriterion(probe.check(), check) ? Source.OPEN : Source.VOLUNTEERED;
    };
  }
}
