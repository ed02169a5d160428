package dev.pushback.app.history;

import static dev.pushback.app.history.Retold.BRIDGE;
import static dev.pushback.app.history.Retold.BRIDGE_AGAIN;
import static dev.pushback.app.history.Retold.answered;
import static dev.pushback.app.history.Retold.question;
import static dev.pushback.app.history.Retold.round;
import static dev.pushback.app.history.Retold.told;
import static org.assertj.core.api.Assertions.assertThat;

import dev.pushback.core.probing.ProbeGate;
import dev.pushback.core.question.Probe;
import dev.pushback.core.question.Validity;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A story that was told before is named by two of its own words, and another one is asked for. */
class AnotherExampleTest {
  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  private static List<Probe> probes(String title) {
    var bank = StoryBank.of(List.of(told("aaaa", 1, question("risk", title, 2, "risk"), BRIDGE)));
    var now = round("bbbb", 9, question("own", "On your own", 1), answered(BRIDGE_AGAIN));
    var recalled = bank.recalls(now).orElseThrow();
    return IntStream.range(0, 8)
        .mapToObj(asked -> AnotherExample.probe(recalled, ZoneOffset.UTC, asked))
        .toList();
  }

  @Test
  void everyWordingMayBeShown() {
    assertThat(probes("A risk that could have gone wrong"))
        .allSatisfy(probe -> assertThat(ProbeGate.faults(probe.text())).isEmpty())
        .allSatisfy(probe -> assertThat(probe.validity()).isEqualTo(Validity.NEUTRAL));
  }

  @Test
  void theWordingChangesAndStaysTheSameForTheSameRound() {
    var texts = probes("A risk").stream().map(Probe::text).toList();
    assertThat(texts.subList(0, 4)).doesNotHaveDuplicates();
    assertThat(texts.subList(4, 8)).isEqualTo(texts.subList(0, 4));
  }

  @Test
  void itNamesTheDayAndTwoWordsThatAreInBothTellings() {
    assertThat(probes("A risk"))
        .allSatisfy(
            probe -> {
              assertThat(probe.text()).contains("1 May");
              var words = QUOTED.matcher(probe.text()).results().limit(2).map(m -> m.group(1));
              assertThat(words.toList())
                  .doesNotHaveDuplicates()
                  .hasSize(2)
                  .allSatisfy(word -> assertThat(BRIDGE).contains(word))
                  .allSatisfy(word -> assertThat(BRIDGE_AGAIN).contains(word));
            });
  }

  @Test
  void aTitleThatIsAQuestionOrVeryLongIsNotRepeated() {
    for (var title : List.of("What have you failed at?", "word ".repeat(30).strip())) {
      assertThat(probes(title))
          .allSatisfy(probe -> assertThat(ProbeGate.faults(probe.text())).isEmpty())
          .allSatisfy(probe -> assertThat(probe.text()).doesNotContain(title));
    }
  }

  @Test
  void itIsKnownAgainAmongOtherFollowUps() {
    var probe = probes("A risk").getFirst();
    assertThat(AnotherExample.isOne(probe)).isTrue();
    assertThat(AnotherExample.isOne(probe.worded("What did it cost?"))).isFalse();
  }
}
