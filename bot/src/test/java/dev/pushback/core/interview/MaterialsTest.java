package dev.pushback.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.question.Clarification;
import dev.pushback.core.question.Datum;
import dev.pushback.core.question.Directness;
import dev.pushback.core.question.FactBase;
import dev.pushback.core.question.Materials;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Pushback;
import dev.pushback.core.question.Range;
import dev.pushback.core.question.Results;
import dev.pushback.core.question.Sketch;
import dev.pushback.core.question.Step;
import dev.pushback.core.question.Validity;
import dev.pushback.core.rubric.ProbeKind;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.scoring.Reading;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Rounds in which the interviewer has more at hand than a question. */
class MaterialsTest {
  private static final String LONG = "I would count the people who come back. ".repeat(10);

  private static final FactBase FACTS =
      new FactBase(
          List.of(
              datum("It is down on Android only.", true, "platform", "android"),
              datum("Every region lost the same.", false, "region", "country")),
          "Nobody has looked at that yet.",
          "A release broke the login.");

  private static Datum datum(String answer, boolean clue, String... about) {
    return new Datum("the " + about[0], new Clarification(List.of(about), answer), clue);
  }

  private static Step step(String check, String text) {
    var probe = new Probe(ProbeKind.NEW_CONSTRAINT, check, Directness.OPEN, Validity.NEUTRAL, text);
    return new Step(probe, "Goes on.");
  }

  private static Materials steps(Step... steps) {
    return new Materials(
        List.of(steps), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of());
  }

  private static Materials deck(Pushback... cards) {
    return new Materials(
        List.of(), List.of(cards), Optional.empty(), List.of(), Optional.empty(), List.of());
  }

  private static Materials facts() {
    return new Materials(
        List.of(), List.of(), Optional.of(FACTS), List.of(), Optional.empty(), List.of());
  }

  private static Story opened(Materials materials, Mode mode, int probes, int lot) {
    var plan = new Plan(mode, Duration.ofMinutes(8), probes, Seniority.MID, lot, Optional.empty());
    return new Story(Fixtures.sheet(materials)).when(new Signal.Open(plan));
  }

  private static List<String> asked(Story story) {
    return story.interview().probes().stream().map(Probe::text).toList();
  }

  @Test
  void eachStepIsToldOnceTheOneBeforeItWasAnsweredAndFollowedUp() {
    var materials = steps(step("base", "Now twice as many?"), step("limit", "Now a second site?"));
    var story = opened(materials, Mode.PRACTICE, 2, 0).answers("I take [metric].");
    var texts = new ArrayList<Boolean>();
    for (int i = 0; i < 4; i++) {
      texts.add(asked(story).getLast().startsWith("Now "));
      story.answers("More of it.");
    }
    assertThat(texts).containsExactly(false, true, false, true);
    assertThat(asked(story).get(1)).isEqualTo("Now twice as many?");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.BUDGET));
  }

  @Test
  void stepsAreToldEvenWhenNoFollowUpIsLeft() {
    var story =
        opened(steps(step("base", "Now twice as many?")), Mode.PRACTICE, 0, 0)
            .answers("I take [metric].");
    assertThat(asked(story)).containsExactly("Now twice as many?");
    story.answers("[base].");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.BUDGET));
  }

  @Test
  void theDeckIsDealtInAnOrderOfTheRoundAndRightAndUnfoundedTakeTurns() {
    var cards =
        new Pushback[] {
          Fixtures.pushback("base", Validity.VALID, "Half the money?"),
          Fixtures.pushback("harm", Validity.VALID, "Two weeks less?"),
          Fixtures.pushback("window", Validity.UNFOUNDED, "Just ask ten people?"),
          Fixtures.pushback("limit", Validity.UNFOUNDED, "Skip the limit?")
        };
    var orders =
        IntStream.range(0, 40)
            .mapToObj(lot -> deck(cards).dealt(lot).stream().map(c -> c.probe().text()).toList())
            .distinct()
            .toList();
    assertThat(orders).hasSize(4);
    assertThat(deck(cards).dealt(7)).isEqualTo(deck(cards).dealt(7));
    assertThat(deck(cards).dealt(7).stream().map(card -> card.probe().validity()))
        .containsExactly(Validity.VALID, Validity.UNFOUNDED, Validity.VALID, Validity.UNFOUNDED);
  }

  @Test
  void aDeckWithNoCardLeftEndsLikeAnyRound() {
    var story =
        opened(
                deck(Fixtures.pushback("base", Validity.VALID, "Half the money?")),
                Mode.PRACTICE,
                2,
                0)
            .answers("I take [metric].")
            .answers("More.")
            .answers("More.")
            .answers("More.");
    assertThat(asked(story)).hasSize(3).contains("Half the money?");
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.BUDGET));
  }

  @Test
  void dataIsToldOnlyWhenItIsAskedFor() {
    var story = opened(facts(), Mode.PRACTICE, 2, 0);
    story.answers("Can I see it by platform?");
    assertThat(story.lastFact())
        .isEqualTo(new Fact.Clarified("Can I see it by platform?", "It is down on Android only."));
    story.when(new Signal.Clarify("what about the moon phase"));
    assertThat(story.lastFact())
        .isEqualTo(
            new Fact.Clarified("what about the moon phase", "Nobody has looked at that yet."));
  }

  @Test
  void severalQuestionsInOneRequestAreAnsweredInOneReplyThreeAtMost() {
    var story = opened(facts(), Mode.PRACTICE, 2, 0);
    story.when(new Signal.Clarify("Is it one platform? Which region lost most?"));
    assertThat(answer(story)).isEqualTo("It is down on Android only. Every region lost the same.");
    story.when(new Signal.Clarify("Which platform? Which region? The moon phase? Which platform?"));
    assertThat(answer(story))
        .isEqualTo(
            "It is down on Android only. Every region lost the same. Nobody has looked at that yet."
                + " That is three; ask the rest once more.");
  }

  @Test
  void onlyFiguresUseUpWhatMayBeAskedFor() {
    var story = opened(facts(), Mode.PRACTICE, 2, 0);
    for (int i = 0; i < 11; i++) {
      story.when(new Signal.Clarify("what about the moon phase"));
      story.when(new Signal.Clarify("which region"));
    }
    assertThat(story.interview().answersBack()).isTrue();
    story.when(new Signal.Clarify("which region"));
    assertThat(story.lastFact()).isInstanceOf(Fact.Clarified.class);
    assertThat(story.interview().answersBack()).isFalse();
    story.when(new Signal.Clarify("which region"));
    assertThat(story.last())
        .isEqualTo(new dev.pushback.core.interview.Step.Refused(Refusal.NO_CLARIFICATION_LEFT));
  }

  private static String answer(Story story) {
    return ((Fact.Clarified) story.lastFact()).answer();
  }

  @Test
  void anAnswerThatEndsInARequestIsReadAndThenTold() {
    var text = "I take [metric] first. Which region lost most?";
    var story = opened(facts(), Mode.PRACTICE, 2, 0).says(text);
    story.when(
        new Signal.Note(
            story.interview().version(),
            "test-1",
            new Reading(Optional.empty(), List.of(), Optional.empty(), Set.of())));
    assertThat(story.lastFact())
        .isEqualTo(new Fact.Clarified("Which region lost most?", "Every region lost the same."));
  }

  @Test
  void oneFactIsToldAtATimeAndWhoMeansTwoIsAskedWhich() {
    var story = opened(facts(), Mode.PRACTICE, 2, 0);
    story.when(new Signal.Clarify("by platform and by country"));
    assertThat(story.lastFact())
        .isEqualTo(
            new Fact.Clarified(
                "by platform and by country", "Which do you mean: the platform or the region?"));
    assertThat(FACTS.found(List.of("Which do you mean: the platform or the region?"))).isEmpty();
  }

  @Test
  void whatIsOnTheScreenIsPointedAt() {
    var sketch = new Sketch("orders", List.of("order_id bigint", "country text"), "some are tests");
    var question =
        Fixtures.question(
            new Materials(
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(sketch)));
    assertThat(question.clarify("Do you have the country?"))
        .isEqualTo("That is in the tables shown: orders.country.");
    assertThat(question.clarify("Which columns are there?"))
        .isEqualTo("All tables and their columns stand under the question.");
    assertThat(question.clarify("Are some of them tests?"))
        .isEqualTo("That stands in the question: \"some are tests\"");
    assertThat(question.clarify("What is the weather?")).startsWith("Take whatever assumption");
  }

  @Test
  void theRowOfATableIsNamed() {
    var share = new Range(0.3, 0.4);
    var row = new Results.Row("share who ride", Results.Role.PRIMARY, share, share);
    var results =
        new Results(
            share, share, 14, 1, List.of(row), Optional.empty(), List.of(), Set.of("novelty"));
    var question =
        Fixtures.question(
            new Materials(
                List.of(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.of(results),
                List.of()));
    assertThat(question.clarify("How many ride?"))
        .isEqualTo("That is in the table: the row \"share who ride\".");
    assertThat(question.clarify("Is it significant?"))
        .isEqualTo("That is in the table: every row has its 95% interval.");
  }

  @Test
  void aRequestIsKnownByTheStemsOfItsWords() {
    assertThat(FACTS.found(List.of("It is down on Android only."))).hasSize(1);
    assertThat(Fixtures.question(facts()).isRequest("Which regions?")).isTrue();
    assertThat(Fixtures.question(facts()).isRequest("Is it a subregion?")).isFalse();
  }

  @Test
  void theSchemaIsShownUnderTheQuestion() {
    var sketch = new Sketch("orders", List.of("order_id bigint", "country text"), "some are tests");
    var materials =
        new Materials(
            List.of(), List.of(), Optional.empty(), List.of(), Optional.empty(), List.of(sketch));
    var story = opened(materials, Mode.PRACTICE, 2, 0);
    assertThat(story.interview().transcript().turns().getFirst().text())
        .endsWith("  orders(order_id bigint, country text)\n    -- some are tests");
  }

  @Test
  void inARealRoundTheInterviewerCutsInOnceAfterSixtyWords() {
    var story = opened(Materials.NONE, Mode.REAL, 2, 0);
    story.when(new Signal.Draft("key-a", "I would count the people who come back."));
    assertThat(story.last())
        .isEqualTo(new dev.pushback.core.interview.Step.Refused(Refusal.NOTHING_TO_DO));

    story.when(new Signal.Draft("key-a", LONG + "[metric]."));
    assertThat(story.entries().stream().map(Entry::fact))
        .contains(new Fact.CutIn(), new Fact.Answered("key-a", LONG + "[metric]."));
    story.read();
    assertThat(story.lastFact()).isInstanceOf(Fact.Probed.class);

    story.when(new Signal.Draft("key-b", LONG));
    assertThat(story.last())
        .isEqualTo(new dev.pushback.core.interview.Step.Refused(Refusal.NOTHING_TO_DO));
  }

  @Test
  void whoRemembersAStoryAsksForAnotherOneFirstAndOnce() {
    var aside =
        new Probe(
            ProbeKind.NEW_CONSTRAINT, "", Directness.OPEN, Validity.NEUTRAL, "Another example?");
    var story = opened(Materials.NONE, Mode.PRACTICE, 3, 0).says("I take [metric].");
    story.when(noting(story, aside));
    assertThat(story.lastFact()).isEqualTo(new Fact.Probed(aside));

    story.says("It was [base].");
    story.when(noting(story, aside));
    assertThat(story.lastFact()).isInstanceOf(Fact.Probed.class);
    assertThat(story.lastFact()).isNotEqualTo(new Fact.Probed(aside));
  }

  @Test
  void aMemoryCostsAFollowUpAndIsSilentWhenNoneIsLeft() {
    var aside =
        new Probe(
            ProbeKind.NEW_CONSTRAINT, "", Directness.OPEN, Validity.NEUTRAL, "Another example?");
    var story = opened(Materials.NONE, Mode.PRACTICE, 0, 0).says("I take [metric].");
    story.when(noting(story, aside));
    assertThat(story.lastFact()).isEqualTo(new Fact.Finished(Ending.BUDGET));
  }

  private static Signal noting(Story story, Probe aside) {
    return new Signal.Note(
        story.interview().version(),
        "test-1",
        Fixtures.read(story.interview()),
        Optional.of(aside));
  }

  @Test
  void inPracticeNobodyCutsIn() {
    var story = opened(Materials.NONE, Mode.PRACTICE, 2, 0);
    story.when(new Signal.Draft("key-a", LONG));
    assertThat(story.last())
        .isEqualTo(new dev.pushback.core.interview.Step.Refused(Refusal.NOTHING_TO_DO));
  }
}
