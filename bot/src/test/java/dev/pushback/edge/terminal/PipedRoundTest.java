package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.app.view.Phrase;
import dev.pushback.app.view.Words;
import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Stage;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.terminal.TerminalRoom.Leave;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class PipedRoundTest {
  private static final String ANSWER =
      """
      I would decide by one-metric, the share of savers who return.
      The window might be a week?

      """;
  private final Table table = new Table();

  @Test
  void wholeRoundReadsWell() throws IOException {
    var printed =
        table.begin(
            Mode.PRACTICE,
            ANSWER
                + """

                /why
                I would add a guardrail, tickets per saver.
                /done
                /hint
                /hnt
                I count the window over seven days.

                3
                /why
                /redo
                The chain goes from reopening to reading to paying.

                /quit
                /sample
                """);
    Golden.matches("piped-round", printed.text());
    assertThat(printed.left()).isEqualTo(Leave.OVER);
    assertThat(table.interview().stage()).isInstanceOf(Stage.Over.class);
  }

  @Test
  void realRoundShowsTheClockAndKeepsItsCards() throws IOException {
    var timed = new Table(Duration.ofMinutes(1));
    var printed =
        timed.begin(Mode.REAL, ANSWER + "/hint\n/why\n/sample\nA guardrail is tickets.\n\n");
    Golden.matches("piped-real-round", printed.text());
  }

  @Test
  void clockThatRunsOutIsAnnouncedOnce() {
    var timed = new Table(Duration.ofMinutes(6));
    var printed = timed.begin(Mode.REAL, ANSWER + "2\n\n");
    assertThat(printed.text()).containsOnlyOnce("Time is up.").contains("That was the time.");
    assertThat(timed.facts()).filteredOn(Fact.RanOut.class::isInstance).hasSize(1);
  }

  @Test
  void skippingTheQuestionEndsTheRoundWithoutANumber() {
    var printed = table.begin(Mode.PRACTICE, "/skip\n/sample\n");
    assertThat(printed.text())
        .contains("You passed on the question", "Not assessed", "A strong sample answer");
    assertThat(printed.left()).isEqualTo(Leave.OVER);
  }

  @Test
  void aReplyThatCannotBeJudgedIsToldWhy() {
    var printed = table.begin(Mode.PRACTICE, ANSWER + "dunno\n\n");
    assertThat(printed.text()).contains("The answer was too short to judge. " + Words.MOVING_ON);
  }

  @Test
  void skippingAFollowUpMovesOn() {
    var printed = table.begin(Mode.PRACTICE, ANSWER + "/skip\n/skip\n4\n");
    assertThat(printed.text()).contains(Words.MOVING_ON, "SCORECARD");
  }

  @Test
  void inputThatEndsHandsInWhatWasTypedAndLeavesTheRoundOpen() {
    var printed = table.begin(Mode.PRACTICE, ANSWER.strip());
    assertThat(printed.left()).isEqualTo(Leave.PAUSED);
    assertThat(printed.text()).contains("this is round round1");
    assertThat(table.interview().transcript().candidateTexts()).containsExactly(ANSWER.strip());
    assertThat(table.interview().stage()).isInstanceOf(Stage.Answering.class);

    var later = table.takeUp("A guardrail is tickets per saver.\n\n/quit\n5\n\n");
    assertThat(later.text()).contains("Taken up again", "reading list", "SCORECARD");
    assertThat(later.left()).isEqualTo(Leave.OVER);
  }

  @Test
  void emptyInputLeavesTheRoundOpen() {
    assertThat(table.begin(Mode.PRACTICE, "").left()).isEqualTo(Leave.PAUSED);
    assertThat(table.facts()).hasSize(1);
  }

  @Test
  void unknownCommandNamesTheNearest() {
    var printed = table.begin(Mode.PRACTICE, "/hnt\n/xyzzyx\n/done\n/skip this\n/ask\n");
    assertThat(printed.text())
        .contains("There is no /hnt; did you mean /hint?")
        .contains("There is no /xyzzyx; see /help.")
        .contains(TerminalPhrases.load().of(Phrase.NOTHING_TO_HAND_IN))
        .contains("/skip stands on a line of its own.")
        .contains(Remarks.ASK_WHAT);
    Golden.fits(printed.text());
  }

  @Test
  void questionAboutTheScenarioIsAnswered() {
    var printed = table.begin(Mode.PRACTICE, "/ask how many users are there?\n");
    assertThat(printed.text()).contains("About two million people");
  }

  @Test
  void doubledSlashBeginsALineOfTheAnswer() {
    table.begin(Mode.PRACTICE, "//done is what I would log, a one-metric answer.\n\n");
    assertThat(table.interview().transcript().candidateTexts())
        .containsExactly("/done is what I would log, a one-metric answer.");
  }

  @Test
  void unsentAnswerIsNotDroppedAtTheFirstQuit() {
    var printed = table.begin(Mode.PRACTICE, "My one-metric answer is long.\n/quit\n/done\n");
    assertThat(printed.text()).contains("not handed in yet");
    assertThat(table.interview().transcript().candidateTexts()).hasSize(1);
  }

  @Test
  void oddRatingsAreRefusedAndWordsAreUnderstood() {
    var printed = table.begin(Mode.PRACTICE, ANSWER + "/quit\n7\ngood\nSolid\n\n");
    assertThat(printed.text().split("Please type one number", -1)).hasSize(3);
    assertThat(table.interview().ownRating()).contains(3);
  }

  @Test
  void quittingBeforeRatingShowsTheScoreAllTheSame() {
    var printed = table.begin(Mode.PRACTICE, ANSWER + "/quit\n/quit\n");
    assertThat(printed.text()).contains("You gave no rating of your own.", "SCORECARD");
  }

  @Test
  void hugeLineIsTakenWhole() {
    var line = "word ".repeat(20_000) + "one-metric.";
    var printed = table.begin(Mode.PRACTICE, line + "\n\n/quit\n3\n\n");
    Golden.fits(printed.text());
    assertThat(table.interview().transcript().candidateTexts()).containsExactly(line);
  }

  @Test
  void strangeCharactersAreKeptAsTypedAndPrintedHarmless() {
    var line = "\u001b[2J one-metric \u202Eis this\u0007, said plainly";
    var printed = table.begin(Mode.PRACTICE, line + "\n\n/quit\n3\n\n");
    Golden.fits(printed.text());
    assertThat(printed.text()).contains("^[[2J one-metric <U+202E>is this^G");
    assertThat(table.interview().transcript().turns()).contains(new Turn.Said(line));
  }

  @Test
  void emojiAloneAreNotAssessed() {
    var emoji = "\uD83D\uDE00\uD83D\uDE80\n\n";
    var printed = table.begin(Mode.PRACTICE, emoji.repeat(3));
    assertThat(printed.text()).contains("too short to work with", "Not assessed");
    Golden.fits(printed.text());
  }

  @Test
  void readerThatFailsLeavesTheRoundOpenWithTheAnswerKept() {
    var printed = table.begin(Mode.PRACTICE, "This will CRASH the reader.\n\n3\n");
    assertThat(printed.left()).isEqualTo(Leave.FAILED);
    assertThat(printed.text()).contains("Something went wrong on our side.");
    assertThat(table.interview().stage()).isInstanceOf(Stage.Reading.class);
  }

  @Test
  void journalThatFailsIsToldInOneLine() {
    var full = new Table();
    full.begin(Mode.PRACTICE, "");
    full.journal.fill();
    var printed = full.takeUp("My one-metric answer.\n\n");
    assertThat(printed.left()).isEqualTo(Leave.FAILED);
    assertThat(printed.text())
        .contains("The disk is full. Make room and try again.", "answered before is kept");
  }

  @Test
  void challengesThatWerePutAreExplainedAtTheEnd() {
    var printed =
        table.begin(
            Mode.PRACTICE,
            """
            I would take one-metric as it stands. Is tickets a guardrail?

            It matters to us all, I say.

            /why
            Maybe, as I said before.

            3
            /quit

            """);
    assertThat(printed.text())
        .contains("This is a challenge.", "Result: deflected", "What a good reply does");
  }

  @Test
  void closedRoundIsShownAgain() {
    table.begin(Mode.PRACTICE, ANSWER + "/quit\n3\n\n\n");
    var printed = table.takeUp("/sample\n");
    assertThat(printed.text()).contains("SCORECARD", "A strong sample answer");
    assertThat(printed.left()).isEqualTo(Leave.OVER);
  }

  @Test
  void anOpenEncouragementIsShownAgain() {
    var asked = "That is too short to work with.";
    assertThat(table.begin(Mode.PRACTICE, "dunno\n\n").text()).contains(asked);

    var later = table.takeUp("").text();

    assertThat(later)
        .contains("Taken up again: A reading list for a news app", "reading list", asked)
        .contains("Your first answer is kept.");
    Golden.fits(later);
  }

  @Test
  void anOpenFollowUpIsShownAgainWithAllThatCameAfterIt() {
    table.begin(Mode.PRACTICE, ANSWER + "/hint\n/ask how many users are there?\n");

    var later = table.takeUp("").text();

    assertThat(later)
        .containsOnlyOnce("What would you say about the guardrail?")
        .containsOnlyOnce("Hint: ")
        .containsOnlyOnce("About two million people");
    assertThat(table.takeUp("").text()).isEqualTo(later);
  }

  @Test
  void whatWasSaidToAnAnswerThatCouldNotBeJudgedIsShownAgain() {
    table.begin(Mode.PRACTICE, ANSWER + "dunno\n\n");
    assertThat(table.takeUp("").text())
        .contains("The answer was too short to judge. " + Words.MOVING_ON)
        .contains("Your 2 answers so far are kept.");
  }

  @Test
  void aRoundThatIsLeftIsClosedOnce() {
    assertThat(table.begin(Mode.PRACTICE, "/quit\n").text())
        .containsOnlyOnce("The round is closed.");
    assertThat(new Table().begin(Mode.REAL, "/quit\n").text())
        .containsOnlyOnce("The round is closed.");
  }

  @Test
  void aRealRoundOffersNothingThatItDoesNotHave() {
    var printed =
        table.begin(Mode.REAL, ANSWER + "/help\n/quit\n3\n/redo\nThat is unfair.\n/quit\n");
    var card = printed.text().substring(printed.text().indexOf("SCORECARD"));
    assertThat(printed.text())
        .contains(TerminalPhrases.load().of(Phrase.NO_RETRY_IN_REAL_MODE))
        .doesNotContain("/hint");
    assertThat(card).contains("Type /quit to close.").doesNotContain("/redo", "/sample");
    assertThat(printed.left()).isEqualTo(Leave.OVER);
    assertThat(table.facts()).noneMatch(Fact.Retried.class::isInstance);
  }

  @Test
  void theDebriefSaysWhereTheInterviewerCutIn() {
    var line = "I would decide by one-metric, " + "and then again ".repeat(20) + "to the very end.";
    var printed = table.begin(Mode.REAL, line + "\nNever heard.\n\n/quit\n3\n\n");
    assertThat(printed.text()).contains("The interviewer cuts in.");
    assertThat(printed.text().replaceAll("\\s+", " "))
        .contains("Where the interviewer cut in After: ... \"")
        .contains("and then again to the very end.\"");
  }
}
