package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.interview.Mode;
import org.junit.jupiter.api.Test;

/** Questions back to the interviewer: the last one that is answered is announced. */
class EnquiryRoundTest {
  @Test
  void theLastAnswerIsAnnouncedAndEachFurtherQuestionIsRefused() {
    var text =
        new Table()
            .begin(Mode.PRACTICE, "/ask how many use it?\n".repeat(7))
            .text()
            .replaceAll("\\s+", " ");
    assertThat(text)
        .containsOnlyOnce("That was the last one that I can tell you.")
        .containsSubsequence(
            "That was the last one that I can tell you.",
            "No more questions back.",
            "No more questions back.");
  }
}
