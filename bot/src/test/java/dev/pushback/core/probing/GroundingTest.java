package dev.pushback.core.probing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GroundingTest {
  @Test
  void thePartWithANumberIsRepeated() {
    assertThat(
            Phrase.of("So I asked around, clicks rose by 12 percent, and we went on for a while."))
        .isEqualTo(Optional.of("clicks rose by 12 percent"));
  }

  @Test
  void elseTheLongestPartThatIsShortEnough() {
    assertThat(Phrase.of("I told him, we had to wait for the harbour, then it was over."))
        .isEqualTo(Optional.of("we had to wait for the harbour"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Yes.",
        "and then so on",
        "Was it me that did it?",
        "he said \"no more of this\" loudly",
        "ask <@123> about it",
        "one very long stretch of words without any place where it could be cut in a decent way"
      })
  void nothingIsRepeatedThatDoesNotStandOnItsOwn(String sentence) {
    assertThat(Phrase.of(sentence)).isEmpty();
  }
}
