package dev.pushback.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final Map<String, float[]> ROWS =
      Map.of(
          "quiet", new float[] {1, 0},
          "loud", new float[] {3, 0},
          "also-loud", new float[] {3, -1},
          "against", new float[] {-9, 2});

  private final Voices voices =
      new Voices(
          Map.of("quiet", 1.0, "loud", 1.0, "also-loud", 1.0, "against", 0.5, "unknown", 9.0),
          ROWS);

  @Test
  void theLoudestComeFirstAndEqualOnesByName() {
    assertThat(voices.loudest(0, 2)).containsExactly("also-loud", "loud");
    assertThat(voices.loudest(0, 9)).containsExactly("also-loud", "loud", "quiet");
    assertThat(voices.loudest(1, 9)).containsExactly("against");
  }

  @Test
  void togetherTheyAddUp() {
    assertThat(voices.together(2)).containsExactly(2.5f, 0);
  }
}
