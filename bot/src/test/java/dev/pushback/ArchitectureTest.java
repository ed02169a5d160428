package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules hold in the house, and each of them is red in a house that breaks it. */
class ArchitectureTest {
  private static final HouseRules RULES = new HouseRules("dev.pushback");
  private static final HouseRules RED_RULES = new HouseRules("red");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.pushback");
  private static final JavaClasses RED_HOUSE = new ClassFileImporter().importPackages("red");

  /**
   * Rooms in which the red house does nothing wrong; their rule is the same as that of the others.
   */
  private static final List<String> NOT_IN_THE_RED_HOUSE =
      List.of(
          "core.loop",
          "core.transcript",
          "core.probing",
          "core.interview",
          "app.casting",
          "app.assess",
          "app.panel",
          "edge.sqlite",
          "edge.terminal",
          "cli");

  @Test
  void theListOfRoomsIsTheListOfPackages() {
    assertThat(RULES.rooms(HOUSE)).isEqualTo(new TreeSet<>(HouseRules.ROOMS));
    assertThat(HOUSE.size()).as("classes seen").isGreaterThan(100);
    assertThat(RED_RULES.rooms(RED_HOUSE)).isNotEqualTo(new TreeSet<>(HouseRules.ROOMS));
  }

  @Test
  void everyRoomIsNullMarked() {
    assertThat(RULES.unmarked(HOUSE)).isEmpty();
    assertThat(RED_RULES.unmarked(RED_HOUSE)).contains("cli");
  }

  @TestFactory
  Stream<DynamicTest> everyRuleHolds() {
    return RULES.all().entrySet().stream()
        .map(rule -> DynamicTest.dynamicTest(rule.getKey(), () -> rule.getValue().check(HOUSE)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleIsRedWhereItIsBroken() {
    return RED_RULES.all().entrySet().stream()
        .filter(
            rule -> NOT_IN_THE_RED_HOUSE.stream().noneMatch(r -> rule.getKey().startsWith(r + " ")))
        .map(
            rule ->
                DynamicTest.dynamicTest(
                    rule.getKey(),
                    () -> assertThat(rule.getValue().evaluate(RED_HOUSE).hasViolation()).isTrue()));
  }
}
