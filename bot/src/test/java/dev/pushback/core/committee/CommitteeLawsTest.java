package dev.pushback.core.committee;

import static dev.pushback.core.committee.Cards.CHOICE;
import static dev.pushback.core.committee.Cards.DOUBT;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.committee.Decision.Outcome;
import dev.pushback.core.committee.Decision.Reason;
import dev.pushback.core.loop.Loop;
import dev.pushback.core.loop.Round;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What holds for every decision, over many random sets of scorecards. */
class CommitteeLawsTest {
  private static final int SETS = 20_000;

  /** A loop and a whole set of cards for it. */
  private record Case(Loop loop, List<Sealed> cards) {
    Decision decision() {
      return Committee.decide(loop, cards);
    }
  }

  @Test
  void theOrderOfScorecardsDoesNotMatter() {
    forMany(
        (any, random) -> {
          var shuffled = new ArrayList<>(any.cards);
          Collections.shuffle(shuffled, random);
          var some = shuffled.subList(0, random.nextInt(shuffled.size() + 1));
          var ordered = any.cards.stream().filter(some::contains).toList();
          assertThat(Committee.decide(any.loop, some))
              .isEqualTo(Committee.decide(any.loop, ordered));
        });
  }

  @Test
  void twoFlagsAlwaysVeto() {
    var flagged = new int[3];
    forMany(
        (any, _) -> {
          int flags = weakDefinitions(any.cards);
          flagged[flags]++;
          var decision = any.decision();
          assertThat(decision.flags()).hasSize(flags);
          assertThat(decision.reasons().contains(Reason.VETO)).isEqualTo(flags == 2);
          if (flags == 2) {
            assertThat(decision.outcome()).isEqualTo(Outcome.NO_HIRE);
          }
        });
    assertThat(Arrays.stream(flagged)).allMatch(times -> times > SETS / 50);
  }

  @Test
  void whateverElseIsTrueTwoFlagsTurnAHireIntoANo() {
    var hires = new int[1];
    forMany(
        (any, random) -> {
          if (any.decision().outcome() == Outcome.HIRE) {
            hires[0]++;
            var flagged =
                any.cards.stream()
                    .map(card -> defines(card) ? with(card, 0, half(random, 2, 5)) : card)
                    .toList();
            assertThat(Committee.decide(any.loop, flagged).outcome()).isEqualTo(Outcome.NO_HIRE);
          }
        });
    assertThat(hires[0]).isGreaterThan(SETS / 50);
  }

  @Test
  void raisingAnyScoreNeverAddsAReasonAndNeverTurnsAHireIntoANo() {
    var hires = new int[1];
    forMany(
        (any, random) -> {
          var before = any.decision();
          int which = random.nextInt(any.cards.size());
          var cards = new ArrayList<>(any.cards);
          cards.set(which, raised(cards.get(which), random));
          var after = Committee.decide(any.loop, cards);
          assertThat(before.reasons()).containsAll(after.reasons());
          if (before.outcome() == Outcome.HIRE) {
            hires[0]++;
            assertThat(after.outcome()).isEqualTo(Outcome.HIRE);
          }
        });
    assertThat(hires[0]).isGreaterThan(SETS / 50);
  }

  @Test
  void aMissingScorecardAlwaysLeavesItOpen() {
    forMany(
        (any, random) -> {
          var cards = new ArrayList<>(any.cards);
          var gone = new ArrayList<String>();
          do {
            gone.add(cards.remove(random.nextInt(cards.size())).round());
          } while (!cards.isEmpty() && random.nextBoolean());
          var decision = Committee.decide(any.loop, cards);
          assertThat(decision.outcome()).isEqualTo(Outcome.INCOMPLETE);
          assertThat(decision.missing())
              .extracting(Round::id)
              .containsExactlyInAnyOrderElementsOf(gone);
          assertThat(decision.reasons()).isEmpty();
        });
  }

  @Test
  void aDecisionSaysWhyWhoSawItOtherwiseAndWhatDidNotLand() {
    var outcomes = EnumSet.noneOf(Outcome.class);
    var reasons = EnumSet.noneOf(Reason.class);
    forMany(
        (any, _) -> {
          var decision = any.decision();
          boolean no = decision.outcome() == Outcome.NO_HIRE;
          assertThat(decision.reasons().isEmpty()).isEqualTo(!no);
          assertThat(decision.notLanded().isPresent()).isEqualTo(no);
          assertThat(decision.retryMonths().isPresent()).isEqualTo(no);
          assertThat(decision.dissent()).allMatch(vote -> vote.positive() == no);
          decision.notLanded().ifPresent(mark -> assertThat(marks(any)).contains(mark));
          outcomes.add(decision.outcome());
          reasons.addAll(decision.reasons());
        });
    assertThat(outcomes).containsExactly(Outcome.HIRE, Outcome.NO_HIRE);
    assertThat(reasons).containsExactlyInAnyOrder(Reason.values());
  }

  private static void forMany(BiConsumer<Case, Random> law) {
    for (int seed = 0; seed < SETS; seed++) {
      var random = new Random(seed);
      Optional<Double> gate =
          random.nextBoolean() ? Optional.of(half(random, 2, 8)) : Optional.empty();
      var loop = Cards.loop(half(random, 4, 8), gate);
      boolean kind = random.nextBoolean();
      var cards = Cards.ROUNDS.stream().map(round -> card(round, kind, random)).toList();
      law.accept(new Case(loop, cards), random);
    }
  }

  private static Sealed card(String round, boolean kind, Random random) {
    int least = kind && random.nextInt(8) > 0 ? 6 : 2;
    return Cards.card(
        round,
        hundredth(random, least),
        hundredth(random, least),
        half(random, least, 10),
        half(random, least, 10));
  }

  /** The same card with one of its scores raised, or left at 5. */
  private static Sealed raised(Sealed card, Random random) {
    int which = random.nextInt(4);
    if (which < 2) {
      double now = card.marks().get(which).score();
      return with(card, which, now + random.nextDouble() * (5 - now));
    }
    double overall = up(card.overall(), which == 2, random);
    double ready = up(card.ready(), which == 3, random);
    return new Sealed(
        card.round(), card.type(), card.rubric(), overall, ready, card.criteria(), card.standard());
  }

  private static double up(double score, boolean really, Random random) {
    return really ? score + random.nextDouble() * (5 - score) : score;
  }

  private static Sealed with(Sealed card, int criterion, double score) {
    Map<String, Double> criteria = new HashMap<>(card.criteria());
    criteria.put(card.standard().get(criterion).id(), score);
    return new Sealed(
        card.round(),
        card.type(),
        card.rubric(),
        card.overall(),
        card.ready(),
        criteria,
        card.standard());
  }

  private static int weakDefinitions(List<Sealed> cards) {
    return (int) cards.stream().filter(c -> defines(c) && c.marks().getFirst().score() < 3).count();
  }

  private static boolean defines(Sealed card) {
    return card.round().equals(CHOICE) || card.round().equals(DOUBT);
  }

  private static List<Mark> marks(Case any) {
    return any.cards.stream().flatMap(card -> card.marks().stream()).toList();
  }

  /** Half points from least to most of them. */
  private static double half(Random random, int least, int most) {
    return random.nextInt(least, most + 1) / 2.0;
  }

  private static double hundredth(Random random, int leastHalves) {
    return random.nextInt(leastHalves * 50, 501) / 100.0;
  }
}
