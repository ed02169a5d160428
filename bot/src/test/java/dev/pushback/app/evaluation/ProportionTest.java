package dev.pushback.app.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class ProportionTest {
  /** Wilson's interval for 8 of 10, worked out by hand. */
  @Test
  void intervalIsWilsons() {
    var eight = new Proportion(8, 10);
    assertThat(eight.share()).isEqualTo(0.8);
    assertThat(eight.low()).isCloseTo(0.490, within(0.001));
    assertThat(eight.high()).isCloseTo(0.943, within(0.001));
  }

  @Test
  void allOfFewIsNotCertain() {
    assertThat(new Proportion(5, 5).low()).isCloseTo(0.566, within(0.001));
    assertThat(new Proportion(5, 5).high()).isEqualTo(1);
  }

  @Test
  void nothingTriedSaysNothing() {
    var none = new Proportion(0, 0);
    assertThat(none.share()).isZero();
    assertThat(none.low()).isZero();
    assertThat(none.high()).isEqualTo(1);
  }

  @Test
  void tiesCountHalf() {
    var tally = new Tally();
    tally.add(1, "kind a");
    tally.add(0.5, "kind b");
    assertThat(tally.all().share()).isEqualTo(0.75);
    assertThat(tally.groups().get("kind b")).isEqualTo(new Proportion(0.5, 1));
  }
}
