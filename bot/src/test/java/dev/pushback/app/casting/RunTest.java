package dev.pushback.app.casting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.panel.Panel;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.app.reading.Shelf;
import dev.pushback.core.committee.Decision.Outcome;
import dev.pushback.core.interview.Awaiting;
import dev.pushback.core.interview.Interview;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.interview.Sheet;
import dev.pushback.core.interview.Signal;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.interview.Step;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import dev.pushback.core.question.Question;
import dev.pushback.core.rubric.Seniority;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole rounds and loops of the content that ships, with a scripted candidate and no clock. */
class RunTest {
  private static final String REPLY =
      "I would keep what I said, because the people who are hurt by the other way would notice it"
          + " within a week, and I would change my mind if two in ten of them complained.";
  private static final int MOST_TURNS = 30;

  private final Panel panel = new Panel(new EmbeddedReader());

  private static Library library() {
    return Shelf.library();
  }

  private static Loop loop(String id) {
    return library().loops().stream().filter(l -> l.id().equals(id)).findFirst().orElseThrow();
  }

  static List<String> loops() {
    return library().loops().stream().map(Loop::id).toList();
  }

  static List<Question> questions() {
    return library().questions().toList();
  }

  private Interview on(Interview interview, Signal signal) {
    return switch (interview.on(signal, Instant.EPOCH)) {
      case Step.Taken(var _, var next) -> next;
      case Step.Refused(var why) -> throw new AssertionError(signal + " was refused: " + why);
    };
  }

  /** One round to its end. */
  private Interview play(Sheet sheet, Plan plan, String answer) {
    var interview = on(Interview.blank(sheet), new Signal.Open(plan));
    for (int turn = 0; turn < MOST_TURNS && interview.stage() instanceof Stage.Answering; turn++) {
      interview = on(interview, new Signal.Say("k" + turn, turn == 0 ? answer : REPLY));
      if (interview.awaiting() == Awaiting.READER) {
        interview = on(interview, panel.read(interview));
      }
    }
    return interview.stage() instanceof Stage.Rating
        ? on(interview, new Signal.Rate(3))
        : interview;
  }

  private static Plan plan(Mode mode, Optional<Part> part) {
    return new Plan(mode, Duration.ofMinutes(45), 3, Seniority.MID, 77, part);
  }

  /** All rounds of a loop, newest first. */
  private List<Interview> through(Loop loop, Function<Question, String> answers) {
    var casting = new Casting(library(), new Random(5));
    var held = new ArrayList<Interview>();
    for (Round round : loop.rounds()) {
      var wish = Wish.ofLoop(round.types(), loop.role(), Seniority.MID);
      var sheet = casting.draw(wish, Past.NONE, Instant.EPOCH).orElseThrow().sheet();
      var part = new Part("run-1", loop.id(), loop.version(), round.id());
      held.addFirst(
          play(sheet, plan(Mode.REAL, Optional.of(part)), answers.apply(sheet.question())));
    }
    return held;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void everyQuestionOfTheBankCanBePlayedToItsScore(Question question) {
    var sheet = library().sheet(question);
    var round = play(sheet, plan(Mode.PRACTICE, Optional.empty()), question.samples().strong());

    assertThat(round.stage()).isInstanceOf(Stage.Reviewing.class);
    assertThat(round.scored()).isPresent();
    var steps = question.materials().steps().stream().map(step -> step.probe()).toList();
    assertThat(round.probes()).containsAll(steps);
    var cards = question.materials().deck().stream().map(card -> card.probe()).toList();
    assertThat(round.probes().stream().filter(cards::contains).count())
        .isEqualTo(Math.min(3, cards.size()));
  }

  @ParameterizedTest
  @MethodSource("loops")
  void everyLoopRunsFromItsFirstRoundToTheDecision(String id) {
    var loop = loop(id);
    var run =
        Run.latest(loop, through(loop, question -> question.samples().strong())).orElseThrow();

    assertThat(run.complete()).isTrue();
    assertThat(run.done()).isEqualTo(loop.rounds().size());
    assertThat(run.decision().outcome()).isNotEqualTo(Outcome.INCOMPLETE);
    assertThat(run.decision().votes()).hasSize(loop.rounds().size());
  }

  @Test
  void hollowAnswersEndInNoHireThatNamesTheCriterionAndWhenToRetry() {
    var loop = loop("data-pm");
    var run = Run.latest(loop, through(loop, question -> question.samples().weak())).orElseThrow();

    assertThat(run.decision().outcome()).isEqualTo(Outcome.NO_HIRE);
    assertThat(run.decision().notLanded()).isPresent();
    assertThat(run.decision().retryMonths()).hasValue(6);
  }

  @Test
  void aRoundOfALoopIsSealedUntilTheCommitteeMeets() {
    var loop = loop("data-pm");
    var held = through(loop, question -> question.samples().strong());

    assertThat(held).allMatch(Interview::sealed);
    assertThat(held).allMatch(round -> round.stage() instanceof Stage.Over);
  }

  @Test
  void aRunThatWasLeftGoesOnWithTheRoundThatIsMissing() {
    var loop = loop("data-pm");
    var all = through(loop, question -> question.samples().strong());
    var part = new Part("run-1", loop.id(), 1, loop.rounds().get(2).id());
    var sheet = all.get(2).sheet();
    var left = on(Interview.blank(sheet), new Signal.Open(plan(Mode.REAL, Optional.of(part))));

    var two = Run.latest(loop, all.subList(3, 5)).orElseThrow();
    assertThat(two.next()).contains(loop.rounds().get(2));
    assertThat(two.decision().outcome()).isEqualTo(Outcome.INCOMPLETE);

    var more = new ArrayList<>(all.subList(3, 5));
    more.addFirst(left);
    assertThat(Run.latest(loop, more).orElseThrow().unfinished()).contains(left);
  }

  @Test
  void aRoundWithNothingToJudgeIsHeldAgain() {
    var loop = loop("data-pm");
    var part = new Part("run-2", loop.id(), 1, loop.rounds().getFirst().id());
    var sheet = through(loop, question -> question.samples().strong()).getLast().sheet();
    var declined =
        on(
            on(Interview.blank(sheet), new Signal.Open(plan(Mode.REAL, Optional.of(part)))),
            new Signal.Decline());

    var run = Run.latest(loop, List.of(declined)).orElseThrow();
    assertThat(run.unfinished()).isEmpty();
    assertThat(run.next()).contains(loop.rounds().getFirst());
  }

  @Test
  void theNewestRunCounts() {
    var loop = loop("ten-minute-drill");
    var older = through(loop, question -> question.samples().strong());
    var part = new Part("run-2", loop.id(), 1, loop.rounds().getFirst().id());
    var newer =
        play(
            older.getLast().sheet(),
            plan(Mode.REAL, Optional.of(part)),
            older.getLast().sheet().question().samples().strong());
    var all = new ArrayList<>(older);
    all.addFirst(newer);

    assertThat(Run.latest(loop, all).orElseThrow().done()).isEqualTo(1);
    assertThat(Run.latest(loop("data-pm"), all)).isEmpty();
  }

  @Test
  void theLevelMovesWeightsAndWhatIsExpectedButNoCheck() {
    var rubric = library().rubric("metric-rigor").orElseThrow();
    assertThat(rubric.at(Seniority.JUNIOR)).isNotEqualTo(rubric);
    assertThat(rubric.at(Seniority.SENIOR)).isNotEqualTo(rubric);
    assertThat(rubric.at(Seniority.MID)).isEqualTo(rubric);
    for (var level : Seniority.values()) {
      assertThat(rubric.at(level).checks().toList()).isEqualTo(rubric.checks().toList());
      assertThat(rubric.at(level).hash()).isEqualTo(rubric.hash());
    }
    assertThat(Seniority.STAFF.expected()).isGreaterThan(Seniority.JUNIOR.expected());
  }
}
