package dev.pushback.app.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

/** Numbers agree however they are written. */
class NumbersTest {
  @Test
  void digitsAndWordsAreTheSameNumber() {
    assertThat(Numbers.in("38,000 pounds, 1.4 million, 70k"))
        .containsExactlyInAnyOrder(38_000.0, 1_400_000.0, 70_000.0);
    assertThat(Numbers.in("Thirty-eight thousand, twenty five, a hundred, two dozen"))
        .contains(38_000.0, 25.0, 100.0);
  }

  @Test
  void neighboursWithoutASumStayApart() {
    assertThat(Numbers.in("nineteen, twenty years old")).containsExactlyInAnyOrder(19.0, 20.0);
  }

  @Test
  void aTellingNumberSaysMoreThanARoundOneAndASmallOneNothing() {
    assertThat(Numbers.agreement(Set.of(318.0), Set.of(318.0)))
        .isGreaterThan(Numbers.agreement(Set.of(50.0), Set.of(50.0)));
    assertThat(Numbers.agreement(Set.of(50.0), Set.of(50.0))).isPositive();
    assertThat(Numbers.agreement(Set.of(2.0), Set.of(2.0))).isZero();
    assertThat(Numbers.agreement(Set.of(2024.0), Set.of(2024.0))).isZero();
  }

  @Test
  void aboutTheSameCountsALittle() {
    assertThat(Numbers.agreement(Set.of(41.0), Set.of(40.0))).isPositive();
    assertThat(Numbers.agreement(Set.of(41.0), Set.of(50.0))).isZero();
  }
}
