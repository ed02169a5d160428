package dev.pushback.app.reading;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.rubric.Check;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.List;
import java.util.Optional;

/** Decides check by check what one turn adds to what was found before, or takes from it. */
final class Decider {
  private static final int LOUDEST = 8;

  private final Task task;
  private final int turn;
  private final Grammar grammar;
  private final List<Marked> sentences;
  private final Occurrences occurrences;
  private final Learned learned;

  Decider(
      Task task,
      int turn,
      Grammar grammar,
      List<Marked> sentences,
      Occurrences occurrences,
      Learned learned) {
    this.task = requireNonNull(task);
    this.turn = turn;
    this.grammar = requireNonNull(grammar);
    this.sentences = List.copyOf(sentences);
    this.occurrences = requireNonNull(occurrences);
    this.learned = requireNonNull(learned);
  }

  List<Finding> findings() {
    return task.rubric()
        .checks()
        .filter(task::concerns)
        .flatMap(check -> finding(check).stream())
        .toList();
  }

  private Optional<Finding> finding(Check check) {
    boolean replying = pressedOn(check);
    var before = task.soFar().decision(check.id());
    return Verdict.of(
            check.id(), grammar.patterns(check.id()), sentences, occurrences, learned, replying)
        .filter(verdict -> isNews(verdict, check, before))
        .map(verdict -> found(check, verdict))
        .or(() -> replying ? takenBack(check, before) : Optional.empty());
  }

  /** More than was known, or words that come near what is not there yet. */
  private boolean isNews(Verdict verdict, Check check, Decision before) {
    boolean open = before == Decision.ABSENT && !task.soFar().takenBack(check.id());
    return verdict.decision().compareTo(before) > 0 || open;
  }

  private Finding found(Check check, Verdict verdict) {
    var quote = transcript().quote(turn, sentences.get(verdict.at()).sentence().words());
    return new Finding(check.id(), verdict.decision(), quote, because(verdict.at(), check.id()));
  }

  private String because(int at, String check) {
    return learned.knows(check)
        ? Reason.of(sentences.get(at), learned.loudest(at, check, LOUDEST))
        : Reason.RULE;
  }

  /** Words taken back under pressure lose the point that they had earned. */
  private Optional<Finding> takenBack(Check check, Decision before) {
    boolean lost =
        before != Decision.ABSENT
            && sentences.stream().anyMatch(s -> s.has("deny-earlier") || s.has("take-back"));
    return lost
        ? Optional.of(
            new Finding(check.id(), Decision.ABSENT, Optional.empty(), "taken back in the reply"))
        : Optional.empty();
  }

  private boolean pressedOn(Check check) {
    return transcript().promptsBefore(turn).stream()
        .anyMatch(
            prompt ->
                switch (prompt) {
                  case Turn.Probed(var probe) -> probe.check().equals(check.id());
                  case Turn.Hinted(var about, var _) -> about.equals(check.id());
                  case Turn.Asked _, Turn.Told _, Turn.Said _ -> false;
                });
  }

  private Transcript transcript() {
    return task.transcript();
  }
}
