package dev.pushback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The house rules: which room may know which. */
class ArchitectureTest {
  private static final String ROOT = "dev.pushback.";

  /**
   * Every room, lowest first: inside core and app a room imports only rooms above it in this list.
   */
  private static final List<String> ROOMS =
      List.of(
          "core.rubric",
          "core.question",
          "core.loop",
          "core.transcript",
          "core.scoring",
          "core.probing",
          "core.interview",
          "app.casting",
          "app.reading",
          "app.assess",
          "app.panel",
          "app.session",
          "edge.batch",
          "edge.content",
          "edge.sqlite",
          "edge.terminal",
          "cli");

  private static final JavaClasses HOUSE =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("dev.pushback");

  @Test
  void theListOfRoomsIsTheListOfPackages() {
    var packages = new TreeSet<String>();
    for (var type : HOUSE) {
      if (!type.getPackageName().equals("dev.pushback")) {
        packages.add(type.getPackageName().substring(ROOT.length()));
      }
    }
    assertThat(packages).isEqualTo(new TreeSet<>(ROOMS));
    assertThat(HOUSE.size()).as("classes seen").isGreaterThan(100);
  }

  @TestFactory
  List<DynamicTest> aRoomImportsOnlyEarlierRooms() {
    var tests = new ArrayList<DynamicTest>();
    for (int i = 0; i < ROOMS.size(); i++) {
      var room = ROOMS.get(i);
      var forbidden = new ArrayList<>(ROOMS.subList(i + 1, ROOMS.size()));
      if (room.startsWith("edge.")) {
        ROOMS.subList(0, i).stream().filter(r -> r.startsWith("edge.")).forEach(forbidden::add);
      }
      forbidden.addFirst("");
      tests.add(DynamicTest.dynamicTest(room, () -> stays(room, forbidden).check(HOUSE)));
    }
    return tests;
  }

  private static ArchRule stays(String room, List<String> forbidden) {
    var packages =
        forbidden.stream()
            .map(name -> name.isEmpty() ? "dev.pushback" : ROOT + name)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(ROOT + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(packages);
  }

  @Test
  void coreIsPureJava() {
    classes()
        .that()
        .resideInAPackage("dev.pushback.core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "dev.pushback.core..", "java.lang..", "java.util..", "java.time..", "org.jspecify..")
        .check(HOUSE);
  }

  @Test
  void coreReadsNoClockAndSpendsNoChance() {
    noClasses()
        .that()
        .resideInAPackage("dev.pushback.core..")
        .should()
        .callMethod("java.time.Instant", "now")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .orShould()
        .dependOnClassesThat(named("java.util.Random", "java.util.UUID", "java.util.random."))
        .check(HOUSE);
  }

  @Test
  void eachForeignThingHasItsRoom() {
    only("com.fasterxml.jackson", "edge.").check(HOUSE);
    only("java.sql", "edge.sqlite").check(HOUSE);
    only("javax.sql", "edge.sqlite").check(HOUSE);
    only("org.sqlite", "edge.sqlite").check(HOUSE);
    only("org.flywaydb", "edge.sqlite").check(HOUSE);
    only("org.snakeyaml", "edge.content").check(HOUSE);
    only("org.jline", "edge.terminal").check(HOUSE);
    only("picocli", "cli").check(HOUSE);
    only("com.github.benmanes.caffeine", "app.session", "edge.").check(HOUSE);
  }

  @Test
  void roomsFormNoCycles() {
    slices().matching("dev.pushback.(**)").should().beFreeOfCycles().check(HOUSE);
  }

  @Test
  void everyRoomIsNullMarked() {
    for (var room : ROOMS) {
      var room1 = HOUSE.getPackage(ROOT + room);
      assertThat(room1.isAnnotatedWith(NullMarked.class)).as(room).isTrue();
    }
  }

  @Test
  void noTypeHidesWhatItIs() {
    noClasses()
        .should()
        .haveNameMatching(".*\\.\\w*(Util|Utils|Helper|Manager|Impl|Service|Handler)")
        .check(HOUSE);
  }

  private static ArchRule only(String library, String... rooms) {
    return noClasses()
        .that(
            DescribedPredicate.describe(
                "are outside " + String.join(" and ", rooms), type -> outside(type, rooms)))
        .should()
        .dependOnClassesThat(named(library + "."));
  }

  private static boolean outside(JavaClass type, String... rooms) {
    return List.of(rooms).stream()
        .noneMatch(r -> (type.getPackageName() + ".").startsWith(ROOT + r));
  }

  private static DescribedPredicate<JavaClass> named(String... prefixes) {
    return DescribedPredicate.describe(
        "are of " + String.join(", ", prefixes),
        type -> List.of(prefixes).stream().anyMatch(type.getName()::startsWith));
  }
}
