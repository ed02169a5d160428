package dev.pushback.core.interview;

import static java.util.Objects.requireNonNull;

import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Flag;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.scoring.Scorecard;
import dev.pushback.core.transcript.Transcript;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One round with one candidate: the fold of its facts, nothing else.
 *
 * @param version how many facts it is the fold of
 */
public record Interview(
    Sheet sheet,
    int version,
    Stage stage,
    Optional<Fact.Opened> opened,
    Clock clock,
    Talk talk,
    Review review,
    Optional<Ending> ending) {
  public Interview {
    requireNonNull(sheet);
    requireNonNull(stage);
    requireNonNull(opened);
    requireNonNull(clock);
    requireNonNull(talk);
    requireNonNull(review);
    requireNonNull(ending);
  }

  /** An interview in which nothing has happened yet. */
  public static Interview blank(Sheet sheet) {
    return new Interview(
        sheet,
        0,
        new Stage.Blank(),
        Optional.empty(),
        Clock.STOPPED,
        Talk.NONE,
        Review.NONE,
        Optional.empty());
  }

  public static Interview fold(Sheet sheet, List<Entry> entries) {
    var interview = blank(sheet);
    for (var entry : entries) {
      interview = interview.after(entry);
    }
    return interview;
  }

  /** The interview once one more thing has happened. */
  public Interview after(Entry entry) {
    return Fold.apply(this, entry);
  }

  /** What a signal leads to; nothing is changed here. */
  public Step on(Signal signal, Instant now) {
    return Rules.on(this, signal, now);
  }

  public Awaiting awaiting() {
    return stage.awaiting();
  }

  /** All that was said during the questions. */
  public Transcript transcript() {
    return talk.transcript();
  }

  /** All that was said, with the second attempt that is under way. */
  public Transcript heard() {
    return review.retry().map(Talk::transcript).orElse(talk.transcript());
  }

  /** What was found, with the second attempt that is under way. */
  public Ledger ledger() {
    return review.retry().map(Talk::ledger).orElse(talk.ledger());
  }

  /** How the round is held, once it is open. */
  public Optional<Plan> plan() {
    return opened.map(Fact.Opened::plan);
  }

  /** Whether the rubric is still the one that the round was opened with. */
  public boolean rubricUnchanged() {
    return opened.filter(o -> !o.rubricHash().equals(sheet.rubric().hash())).isEmpty();
  }

  public Mode mode() {
    return plan().map(Plan::mode).orElse(Mode.PRACTICE);
  }

  /** The level that the round is held for. */
  public Seniority seniority() {
    return plan().map(Plan::seniority).orElse(Seniority.MID);
  }

  /** Whether its scorecard stays closed until the committee opens all cards of a loop together. */
  public boolean sealed() {
    return mode() == Mode.REAL && plan().flatMap(Plan::part).isPresent();
  }

  /** The rubric with the weights of that level. */
  public Rubric rubric() {
    return sheet.rubric().at(seniority());
  }

  /** The card as it stands after all questions so far. */
  public Scorecard scorecard() {
    return Scorecard.of(rubric(), talk.ledger(), asked());
  }

  /** The card after the first answer alone. */
  public Scorecard firstScorecard() {
    return Scorecard.of(rubric(), talk.first().orElse(talk.ledger()), asked());
  }

  /** Whether anything was said that can be judged. */
  public boolean judged() {
    return talk.first().isPresent();
  }

  /** Transcript index of a reply to a challenge, and what became of the challenge. */
  public Map<Integer, Outcome> outcomes() {
    return talk.outcomes();
  }

  public Set<Flag> flags() {
    return talk.flags();
  }

  public List<Probe> probes() {
    return talk.transcript().probes();
  }

  public String reader() {
    return talk.reader();
  }

  public Optional<Integer> ownRating() {
    return review.rating();
  }

  /** The score as it was recorded, last. */
  public Optional<Fact.Scored> scored() {
    return review.scored();
  }

  /** Second attempts that were read, oldest first. */
  public List<Fact.Improved> improvements() {
    return review.improvements();
  }

  /** Words that are being read again. */
  public Optional<Fact.Appealed> appeal() {
    return review.appeals().underWay();
  }

  /** Checks that were read again, oldest first. */
  public List<Fact.Reconsidered> reconsidered() {
    return review.appeals().read();
  }

  /** How often words can still be read again. */
  public int appealsLeft() {
    return Appealing.left(this);
  }

  /** Whether the interviewer still answers questions about the scenario. */
  public boolean answersBack() {
    return new Enquiries(this).open();
  }

  /** Whether the newest answer ends by asking for data. */
  public boolean requests() {
    return Floor.requested(this).isPresent();
  }

  /** Ids of the checks that the question, a follow-up or a hint named. */
  public Set<String> asked() {
    var asked = new HashSet<>(sheet.question().asks());
    asked.addAll(talk.transcript().named());
    return asked;
  }

  /** Whether the interviewer cuts in on somebody who has said this much and goes on. */
  public boolean cutsIn(String soFar) {
    return Floor.cutsIn(this, soFar);
  }

  /** What had been said when the interviewer cut in, if that happened. */
  public Optional<String> cutInAfter() {
    return talk.cutIn()
        .filter(turn -> turn < talk.transcript().size())
        .map(turn -> talk.transcript().turns().get(turn).text());
  }

  boolean knows(String check) {
    return talk.ledger().decision(check) == Decision.CLEAR;
  }
}
