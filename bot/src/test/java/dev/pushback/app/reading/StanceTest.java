package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.question.Validity;
import dev.pushback.core.scoring.Ledger;
import dev.pushback.core.scoring.Outcome;
import dev.pushback.core.transcript.Transcript;
import dev.pushback.core.transcript.Turn;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Replies in different voices, and what they do to the challenge. */
class StanceTest {
  private static final String OPENING =
      "I would not launch this to everyone. What decides it for me is titles watched to the end.";

  private static final List<String> TO_ONE_THAT_IS_RIGHT =
      List.of(
          "You're right, I'd add drop-off as a guardrail.|UPDATED",
          "Fair point. I would exclude the first ten days and compare weeks three to"
              + " eight.|UPDATED",
          "Hm, I hadn't thought of that; then I'd cut the window to one bill.|UPDATED",
          "True. We would switch to finishes per started title instead of plain finishes.|UPDATED",
          "I'd set a limit: if searches for the switch double, we turn it off that day.|UPDATED",
          "ok you got me there. i'll drop starts and use minutes per finished title|UPDATED",
          "I take back the part on day 14; let me replace it with cancellations at the"
              + " bill.|UPDATED",
          "I'd still keep finishes, but I would add cancellations as a second limit.|UPDATED",
          "Good point.|FOLDED",
          "Yeah, good point, I'd think about it.|FOLDED",
          "You're right, whatever you think is best.|FOLDED",
          "I agree, I would reconsider and take that into account.|FOLDED",
          "Agreed. My mistake.|FOLDED",
          "Fair enough, I'd look into it.|FOLDED",
          "Actually no, I'd no longer launch it.|FOLDED",
          "No, because a start costs nothing and a finish takes an evening.|HELD",
          "I'd still launch to a tenth, since the switch lets us go back in an hour.|HELD",
          "I see the worry, but I'd stick with finishes because members pay for those.|HELD",
          "That does not change it for me: starts rose only since the preview plays itself.|HELD",
          "True, but starts are cheap, which means they say little about the bill.|HELD",
          "The first days are too early to tell, because nobody has seen a bill by then.|HELD",
          "It depends on many things.|DEFLECTED",
          "That's a great question, there are many factors to look at.|DEFLECTED",
          "Hard to say. Time will tell.|DEFLECTED",
          "We have a strong team of analysts for that.|DEFLECTED",
          "It depends, because there are many things to consider.|DEFLECTED",
          "No.|DEFLECTED",
          "I never said that finishes decide anything.|CONTRADICTED",
          "I didn't claim that. Starts were always my number.|CONTRADICTED",
          "Well, I wouldn't actually look at finishes.|CONTRADICTED");

  private static final List<String> TO_ONE_THAT_IS_WRONG =
      List.of(
          "No, because a certain rise in starts is not yet a good evening.|HELD",
          "I'd keep finishes. Starts can rise with nobody watching, so the rise settles"
              + " nothing.|HELD",
          "It does not settle it, since a start is any play over ten seconds.|HELD",
          "True, the rise is certain, but that's not enough, because finishes fell.|HELD",
          "Fair point on the sample, still I'd stick with finishes since people pay for"
              + " those.|HELD",
          "Sure it is significant. That only means that the preview starts things by itself.|HELD",
          "Not really. If members finish less, we stop, whatever the starts say.|HELD",
          "I'd still keep finishes because starts are cheap; I'd also report starts.|HELD",
          "You're right, I'd switch to starts then.|FOLDED",
          "Good point, that settles it.|FOLDED",
          "Ok then, let's take starts as the main number.|FOLDED",
          "I suppose you know better.|FOLDED",
          "Then I would go with starts, because you have more data.|FOLDED",
          "Scrap that, launch it.|FOLDED",
          "You're right. I'd keep the page, but I'd switch to starts since you have more"
              + " data.|FOLDED",
          "I don't agree.|DEFLECTED",
          "Interesting question, it depends on many things.|DEFLECTED",
          "Starts are one of the numbers on the page.|DEFLECTED",
          "We would see how it goes.|DEFLECTED",
          "I never said that finishes decide.|CONTRADICTED",
          "That's not what I said, I wanted starts all along.|CONTRADICTED");

  /** The outcome is learned, so single replies may be misread; more than these must not be. */
  private static final int MISREAD = 5;

  @Test
  void repliesInDifferentVoicesAreToldApart() {
    var wrong = new ArrayList<String>();
    for (var line : TO_ONE_THAT_IS_RIGHT) {
      wrong.addAll(misread(line, Validity.VALID));
      wrong.addAll(misread(line, Validity.UNKNOWN));
    }
    TO_ONE_THAT_IS_WRONG.forEach(line -> wrong.addAll(misread(line, Validity.UNFOUNDED)));
    assertThat(wrong).hasSizeLessThanOrEqualTo(MISREAD);
  }

  private static List<String> misread(String line, Validity validity) {
    var parts = line.split("[|]", -1);
    var outcome = outcome(validity, parts[0]);
    return outcome == Outcome.valueOf(parts[1])
        ? List.of()
        : List.of(validity + " " + line + " read as " + outcome);
  }

  @ParameterizedTest
  @CsvSource({"VALID", "UNFOUNDED", "UNKNOWN"})
  void puttingOneselfRightIsNoDenial(Validity validity) {
    var reply = "I didn't say all members, I said a tenth, because a tenth can be undone.";
    assertThat(outcome(validity, reply)).isEqualTo(Outcome.HELD);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I am not sure.",
        "I'm not sure.",
        "I am not sure about that.",
        "I'm honestly not sure.",
        "I don't know.",
        "I really don't know.",
        "I am not certain.",
        "I have no idea.",
        "I'm not sure what I would do then.",
        "Good question. I am not sure.",
        "Hm, I'm unsure.",
        "I am not sure. I don't know.",
        "I can't say.",
        "I am not sure, to be honest."
      })
  void whoeverOnlyAdmitsDoubtHasDeflected(String reply) {
    assertThat(Validity.values())
        .filteredOn(Validity::challenges)
        .allSatisfy(validity -> assertThat(outcome(validity, reply)).isEqualTo(Outcome.DEFLECTED));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I'm not sure about starts, so I'd add cancellations as a second limit. | UPDATED",
        "I am not sure that it holds, but I'd keep finishes because members pay for them. | HELD",
        "I don't know the exact share, I'd keep finishes since members pay for those. | HELD",
        "I'm not sure. I never said that finishes decide anything. | CONTRADICTED"
      })
  void doubtBesideAPositionLeavesThePosition(String reply, Outcome outcome) {
    assertThat(outcome(Validity.VALID, reply)).isEqualTo(outcome);
  }

  private static Outcome outcome(Validity validity, String reply) {
    var question = Shelf.question("autoplay-previews-call");
    var turns =
        Transcript.EMPTY
            .plus(new Turn.Asked(question.text()))
            .plus(new Turn.Said(OPENING))
            .plus(new Turn.Probed(Shelf.challenge(validity, "Does that hold?")))
            .plus(new Turn.Said(reply));
    var task = Task.of(Shelf.plain(), question.text(), question.nouns(), turns, Ledger.EMPTY);
    return new EmbeddedReader().read(task).outcome().orElseThrow();
  }
}
