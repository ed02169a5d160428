package dev.pushback.edge.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A name with a slip in it, or a part of one, leads to the name that was meant. */
class NearestTest {
  private static final List<String> NAMES =
      List.of("behavioral", "root_cause", "sql", "wind-turbine-manual");

  @Test
  void aSlipOrAPartIsEnough() {
    assertThat(Nearest.name("behavorial", NAMES)).contains("behavioral");
    assertThat(Nearest.name("Root-Cause", NAMES)).contains("root_cause");
    assertThat(Nearest.name("turbine", NAMES)).contains("wind-turbine-manual");
  }

  @Test
  void whatIsFarFromEveryNameLeadsNowhere() {
    assertThat(Nearest.name("marketing", NAMES)).isEmpty();
    assertThat(Nearest.name("", List.of("behavioral"))).isEmpty();
  }
}
