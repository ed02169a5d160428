package dev.pushback.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.rubric.Criterion;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.rubric.Scope;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Gate;
import dev.pushback.core.scoring.Reading;
import dev.pushback.core.scoring.Source;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppealTest {
  private static final String ANSWER =
      "I take [metric], then we look at {window} for a while; (base) is the year before, I’d say.";

  private final Story story =
      Story.opened(Mode.PRACTICE, 0).answers(ANSWER).when(new Signal.Rate(3));

  private Story appeals(String check, String words) {
    return story.when(new Signal.Appeal(check, words));
  }

  private Decision decision(String check) {
    return story.interview().ledger().decision(check);
  }

  private void refused(Refusal why) {
    assertThat(story.last()).isEqualTo(new Step.Refused(why));
  }

  @Test
  void wordsThatShowItRaiseTheCheckAndTheScoreIsToldAgain() {
    var first = story.interview().scored().orElseThrow();
    assertThat(first.fix()).isEqualTo("harm");

    appeals("window", "look at {window} for").read();

    assertThat(decision("window")).isEqualTo(Decision.CLEAR);
    var second = story.interview().scored().orElseThrow();
    assertThat(second.overall()).isGreaterThan(first.overall());
    assertThat(second.fix()).isEqualTo("harm");
    assertThat(story.interview().stage()).isEqualTo(new Stage.Reviewing());
    assertThat(story.entries()).extracting(Entry::fact).contains(first, second);
    assertThat(story.interview().reconsidered())
        .containsExactly(
            new Fact.Reconsidered(
                "window", Decision.ABSENT, Decision.CLEAR, first.overall(), second.overall()));
  }

  @Test
  void wordsThatDoNotShowItChangeNothing() {
    var before = story.interview().scorecard();

    appeals("window", "is the year before").read();

    assertThat(story.interview().scorecard()).isEqualTo(before);
    assertThat(story.lastFact())
        .isEqualTo(
            new Fact.Reconsidered(
                "window", Decision.ABSENT, Decision.ABSENT, before.overall(), before.overall()));
    assertThat(story.entries()).filteredOn(e -> e.fact() instanceof Fact.Scored).hasSize(1);
  }

  @Test
  void readingAgainNeverLowers() {
    appeals("base", "(base) is the year before");
    var lower = finding("base", Decision.ABSENT);
    story.when(note(new Reading(Optional.empty(), List.of(lower), Optional.empty(), Set.of())));

    assertThat(decision("base")).isEqualTo(Decision.PARTLY);
  }

  @Test
  void onlyTheCheckInQuestionIsRaised() {
    appeals("harm", "look at {window} for").read();

    assertThat(decision("window")).isEqualTo(Decision.ABSENT);
    assertThat(decision("harm")).isEqualTo(Decision.ABSENT);
    assertThat(story.entries())
        .filteredOn(e -> e.fact() instanceof Fact.Noted noted && noted.marks().isEmpty())
        .hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "look at {window} for",
        "  LOOK   at\t{Window}\nfor ",
        "“look at {window} for a while.”",
        "year before, I'd say"
      })
  void spacingCapitalsAndQuotationMarksDoNotMatter(String words) {
    appeals("window", words);

    assertThat(story.lastFact()).isInstanceOf(Fact.Appealed.class);
    assertThat(ANSWER).contains(story.interview().appeal().orElseThrow().words());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "window | I did say it clearly | WORDS_NOT_FOUND",
        "window | How would you measure the reminder? | WORDS_NOT_FOUND",
        "window | ook at {window} fo | WORDS_NOT_FOUND",
        "window | look at | POINT_AT_WORDS",
        "window | '' | POINT_AT_WORDS",
        "metric | look at {window} for | NO_SUCH_POINT",
        "limit | look at {window} for | NO_SUCH_POINT",
        "'' | that is unfair | NO_SUCH_POINT"
      })
  void whatDoesNotPointAtWordsForAnOpenCheckIsRefused(String check, String words, Refusal why) {
    int version = story.interview().version();

    appeals(check, words);

    refused(why);
    assertThat(story.interview().version()).isEqualTo(version);
  }

  @Test
  void wordsThatWereSaidTwiceNameNoPlace() {
    var twice =
        Story.opened(Mode.PRACTICE, 1)
            .answers("I take [metric] and that is it.")
            .answers("As I said, I take [metric].")
            .when(new Signal.Rate(3))
            .when(new Signal.Appeal("harm", "I take [metric]"));
    assertThat(twice.last()).isEqualTo(new Step.Refused(Refusal.SAID_MORE_THAN_ONCE));

    twice.when(new Signal.Appeal("harm", "said, I take [metric]"));
    assertThat(twice.lastFact()).isInstanceOf(Fact.Appealed.class);
  }

  @Test
  void aWholeAnswerIsTooMuchToPointAt() {
    var words = "word ".repeat(70) + "[metric]";
    var long70 =
        Story.opened(Mode.PRACTICE, 0)
            .answers(words)
            .when(new Signal.Rate(3))
            .when(new Signal.Appeal("harm", words));
    assertThat(long70.last()).isEqualTo(new Step.Refused(Refusal.TOO_MANY_WORDS));
  }

  @Test
  void aCheckIsReadAgainTwiceAndWithOtherWords() {
    appeals("window", "is the year before").read();
    assertThat(story.interview().appealsLeft()).isEqualTo(4);
    appeals("window", "is the year before");
    refused(Refusal.SAME_WORDS);
    appeals("window", "year before, I'd say").read();
    appeals("window", "look at {window} for");
    refused(Refusal.APPEALED_BEFORE);
  }

  @Test
  void whatWasTakenBackStaysSo() {
    var taken =
        Story.opened(Mode.PRACTICE, 1)
            .answers("I take [metric] [base] [harm] here.")
            .says("I never said that.");
    var lost = new Finding("harm", Decision.ABSENT, Optional.empty(), "taken back");
    taken.when(
        new Signal.Note(
            taken.interview().version(),
            "test-1",
            new Reading(Optional.empty(), List.of(lost), Optional.empty(), Set.of())));
    taken.when(new Signal.Rate(3)).when(new Signal.Appeal("harm", "[metric] [base] [harm]"));

    assertThat(taken.last()).isEqualTo(new Step.Refused(Refusal.TAKEN_BACK));
  }

  @Test
  void theSourceIsThatOfTheTurnInWhichTheWordsWereSaid() {
    var pressed =
        Story.opened(Mode.PRACTICE, 1)
            .answers("I take [metric] and [base] and [harm].")
            .answers("We look at {window} all along.")
            .when(new Signal.Rate(3));
    assertThat(pressed.interview().probes())
        .singleElement()
        .extracting("check")
        .isEqualTo("window");

    pressed.when(new Signal.Appeal("window", "look at {window} all")).read();

    assertThat(pressed.interview().ledger().entry("window").source()).isEqualTo(Source.OPEN);
    assertThat(pressed.interview().firstScorecard().overall())
        .isLessThan(pressed.interview().scorecard().overall());
  }

  @Test
  void wordsOfTheFirstAnswerCountAsIfTheyHadBeenHeardThen() {
    appeals("window", "look at {window} for").read();

    assertThat(story.interview().ledger().entry("window").source()).isEqualTo(Source.VOLUNTEERED);
    assertThat(story.interview().firstScorecard()).isEqualTo(story.interview().scorecard());
  }

  @Test
  void aLateReadingIsRefusedByArithmetic() {
    appeals("window", "look at {window} for");
    var reading = Fixtures.read(story.interview());
    story.when(new Signal.Note(story.interview().version() - 1, "test-1", reading));
    refused(Refusal.STALE);
  }

  @Test
  void nothingToJudgeInTheWordsIsKeptWithItsReason() {
    appeals("window", "look at {window} for")
        .when(note(Reading.nothing(Gate.CLARIFYING, Set.of())));

    assertThat(decision("window")).isEqualTo(Decision.ABSENT);
    assertThat(story.entries())
        .filteredOn(e -> e.fact() instanceof Fact.Noted(_, var gate, _, _, _) && gate.isPresent())
        .hasSize(1);
  }

  @Test
  void afterAnAppealThePartToFixCanStillBeTriedAgain() {
    appeals("window", "look at {window} for").read();

    story.when(new Signal.Retry()).answers("Now [base] in full.");

    assertThat(story.lastFact())
        .extracting(fact -> ((Fact.Improved) fact).check())
        .isEqualTo(story.interview().scored().orElseThrow().fix());
    assertThat(decision("window")).isEqualTo(Decision.CLEAR);
  }

  @Test
  void aClosedRoundHasNoAppeal() {
    story.when(new Signal.Quit());
    appeals("window", "look at {window} for");
    refused(Refusal.OVER);
  }

  @Test
  void fiveChecksAreAsManyAsCanBe() {
    var many = new Story(wide());
    many.when(new Signal.Open(new Plan(Mode.PRACTICE, Duration.ofMinutes(8), 0)));
    many.answers("This answer has nothing of all that.").when(new Signal.Rate(1));
    for (int i = 0; i < 5; i++) {
      many.when(new Signal.Appeal("check-" + i, "nothing of all"));
      many.when(
          new Signal.Note(
              many.interview().version(),
              "test-1",
              new Reading(Optional.empty(), List.of(), Optional.empty(), Set.of())));
      assertThat(many.lastFact()).isInstanceOf(Fact.Reconsidered.class);
    }
    many.when(new Signal.Appeal("check-5", "nothing of all"));
    assertThat(many.last()).isEqualTo(new Step.Refused(Refusal.NO_APPEAL_LEFT));
  }

  @Test
  void anotherVersionOfTheRubricReadsNothingAgain() {
    var changed = wide().rubric();
    var sheet = new Sheet(Fixtures.question(), changed);
    var taken = Interview.fold(sheet, story.entries());

    var step = taken.on(new Signal.Appeal("check-1", "look at {window} for"), Fixtures.NOON);

    assertThat(step).isEqualTo(new Step.Refused(Refusal.RUBRIC_CHANGED));
  }

  private Finding finding(String check, Decision decision) {
    return new Finding(check, decision, Optional.empty(), "");
  }

  private Signal.Note note(Reading reading) {
    return new Signal.Note(story.interview().version(), "test-1", reading);
  }

  /** A sheet with one criterion of six checks. */
  private static Sheet wide() {
    var old = Fixtures.rubric();
    var checks =
        IntStream.range(0, 6).mapToObj(i -> Fixtures.check("check-" + i, 1, Scope.CORE)).toList();
    var criterion = new Criterion("wide", "Wide", 1, "", List.of(), checks);
    return new Sheet(
        Fixtures.question(),
        new Rubric(
            old.id(),
            2,
            "another-hash",
            old.name(),
            old.kind(),
            old.about(),
            List.of(criterion),
            List.of(),
            List.of()));
  }
}
