package dev.pushback.core.transcript;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Fixtures;
import dev.pushback.core.question.Probe;
import dev.pushback.core.scoring.Decision;
import dev.pushback.core.scoring.Finding;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Source;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TranscriptTest {
  private static final Transcript TALK =
      Transcript.EMPTY
          .plus(new Turn.Asked("How would you measure it?"))
          .plus(new Turn.Said("By the share that returns."))
          .plus(new Turn.Probed(probe("window")))
          .plus(new Turn.Hinted("harm", "Think of harm."))
          .plus(new Turn.Said("Over four weeks."));

  @Test
  void onlyTheCandidatesOwnWordsCanBeQuoted() {
    assertThat(TALK.quote(1, "share that returns")).isPresent();
    assertThat(TALK.quote(0, "measure")).isEmpty();
    assertThat(TALK.quote(1, "four weeks")).isEmpty();
    assertThat(TALK.quote(4, "four weeks").orElseThrow().turn()).isEqualTo(4);
    assertThat(TALK.quote(1, " ")).isEmpty();
    assertThat(TALK.quote(-1, "x")).isEmpty();
    assertThat(TALK.quote(5, "x")).isEmpty();
  }

  @Test
  void quotesOfTheSameWordsInTheSameTurnAreEqual() {
    var one = TALK.quote(1, "share").orElseThrow();
    assertThat(one).isEqualTo(TALK.quote(1, "share").orElseThrow());
    assertThat(one).isNotEqualTo(TALK.quote(1, "returns").orElseThrow());
    assertThat(one.hashCode()).isEqualTo(TALK.quote(1, "share").orElseThrow().hashCode());
    assertThat(one.toString()).isEqualTo("turn 1: \"share\"");
  }

  @Test
  void aReplyBelongsToTheFollowUpBeforeIt() {
    assertThat(TALK.probeBefore(4).orElseThrow().check()).isEqualTo("window");
    assertThat(TALK.probeBefore(1)).isEmpty();
    assertThat(TALK.promptsBefore(4)).hasSize(2);
    assertThat(TALK.newestSaid()).contains(4);
    assertThat(Transcript.EMPTY.newestSaid()).isEmpty();
    assertThat(TALK.candidateTexts())
        .containsExactly("By the share that returns.", "Over four weeks.");
  }

  @Test
  void theLedgerKnowsWhatItTookToHearSomething() {
    var first = found(Ledger.EMPTY, "metric", 1, Decision.CLEAR);
    assertThat(first.entry("metric").source()).isEqualTo(Source.VOLUNTEERED);
    var reply = found(first, "window", 4, Decision.CLEAR);
    assertThat(reply.entry("window").source()).isEqualTo(Source.OPEN);
    assertThat(found(first, "base", 4, Decision.CLEAR).entry("base").source())
        .as("same criterion as the follow-up")
        .isEqualTo(Source.OPEN);
    assertThat(found(first, "harm", 4, Decision.CLEAR).entry("harm").source())
        .as("a hint pointed at it")
        .isEqualTo(Source.POINTED);
    assertThat(found(first, "limit", 4, Decision.CLEAR).entry("limit").source())
        .isEqualTo(Source.VOLUNTEERED);
  }

  @Test
  void sayingTheSameAgainStaysVolunteeredAndSayingLessLoses() {
    var first = found(Ledger.EMPTY, "window", 1, Decision.CLEAR);
    assertThat(found(first, "window", 4, Decision.CLEAR).entry("window").source())
        .isEqualTo(Source.VOLUNTEERED);
    assertThat(found(first, "window", 4, Decision.PARTLY).decision("window"))
        .isEqualTo(Decision.PARTLY);
    var none = new Finding("window", Decision.ABSENT, Optional.empty(), "taken back");
    var lost = first.plus(List.of(none), TALK, 4, Fixtures.rubric());
    assertThat(lost.decision("window")).isEqualTo(Decision.ABSENT);
  }

  @Test
  void aFollowUpOfUnknownPurposeCountsAsPointedForEverything() {
    var unknown =
        new Probe(
            dev.pushback.core.rubric.ProbeKind.DEVILS_ADVOCATE,
            "",
            dev.pushback.core.question.Directness.POINTED,
            dev.pushback.core.question.Validity.UNKNOWN,
            "And?");
    var talk = Transcript.EMPTY.plus(new Turn.Probed(unknown)).plus(new Turn.Said("A share."));
    var quote = talk.quote(1, "A share.");
    var ledger =
        Ledger.EMPTY.plus(
            List.of(new Finding("metric", Decision.CLEAR, quote, "")), talk, 1, Fixtures.rubric());
    assertThat(ledger.entry("metric").source()).isEqualTo(Source.POINTED);
  }

  private static Ledger found(Ledger before, String check, int turn, Decision decision) {
    var quote = TALK.quote(turn, TALK.turns().get(turn).text());
    return before.plus(
        List.of(new Finding(check, decision, quote, "said so")), TALK, turn, Fixtures.rubric());
  }

  private static Probe probe(String check) {
    return Probe.neutral(Fixtures.rubric().check(check).orElseThrow());
  }
}
