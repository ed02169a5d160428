package dev.pushback;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullMarked;

/**
 * Which room may know which, for a house below any root package: the real one, and one that breaks
 * every rule.
 */
record HouseRules(String root) {
  /**
   * Every room, lowest first: inside core and app a room imports only rooms above it in this list.
   */
  static final List<String> ROOMS =
      List.of(
          "core.rubric",
          "core.question",
          "core.loop",
          "core.transcript",
          "core.scoring",
          "core.committee",
          "core.probing",
          "core.interview",
          "app.reading",
          "app.history",
          "app.casting",
          "app.assess",
          "app.vetting",
          "app.evaluation",
          "app.panel",
          "app.session",
          "app.practice",
          "app.delivery",
          "app.view",
          "edge.batch",
          "edge.content",
          "edge.discord",
          "edge.sqlite",
          "edge.terminal",
          "cli");

  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "com.fasterxml.jackson.", List.of("edge."),
          "java.sql.", List.of("edge.sqlite."),
          "javax.sql.", List.of("edge.sqlite."),
          "org.sqlite.", List.of("edge.sqlite."),
          "org.flywaydb.", List.of("edge.sqlite."),
          "org.snakeyaml.", List.of("edge.content."),
          "org.jline.", List.of("edge.terminal."),
          "net.dv8tion.", List.of("edge.discord."),
          "picocli.", List.of("cli."),
          "com.github.benmanes.caffeine.", List.of("app.session.", "edge."));

  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.time.Instant.now",
          "java.time.LocalDate.now",
          "java.time.LocalDateTime.now",
          "java.time.ZonedDateTime.now",
          "java.time.OffsetDateTime.now",
          "java.lang.System.currentTimeMillis",
          "java.lang.System.nanoTime",
          "java.lang.Math.random",
          "java.util.Collections.shuffle");

  /** Each rule under a name of its own. */
  Map<String, ArchRule> all() {
    var rules = new LinkedHashMap<String, ArchRule>();
    for (int i = 0; i < ROOMS.size(); i++) {
      rules.put(ROOMS.get(i) + " imports only earlier rooms", earlierOnly(i));
    }
    rules.put("core is pure Java", pureCore());
    rules.put("core reads no clock and spends no chance", noClock());
    LIBRARIES.forEach(
        (library, rooms) -> rules.put(library + " has its room", only(library, rooms)));
    rules.put(
        "rooms form no cycles",
        slices().matching(root + ".(**)").should().beFreeOfCycles().allowEmptyShould(true));
    rules.put("no type hides what it is", telling());
    return rules;
  }

  /** Packages that hold classes, without the root. */
  Set<String> rooms(JavaClasses house) {
    var rooms = new TreeSet<String>();
    for (var type : house) {
      if (!type.getPackageName().equals(root)) {
        rooms.add(type.getPackageName().substring(root.length() + 1));
      }
    }
    return rooms;
  }

  /** Rooms that are not {@code @NullMarked}. */
  Set<String> unmarked(JavaClasses house) {
    var unmarked = new TreeSet<String>();
    for (var room : rooms(house)) {
      var marked = house.getPackage(root + "." + room).tryGetAnnotationOfType(NullMarked.class);
      if (marked.isEmpty()) {
        unmarked.add(room);
      }
    }
    return unmarked;
  }

  private ArchRule earlierOnly(int index) {
    var room = ROOMS.get(index);
    var forbidden = new ArrayList<String>();
    forbidden.add(root);
    ROOMS.subList(index + 1, ROOMS.size()).forEach(later -> forbidden.add(root + "." + later));
    if (room.startsWith("edge.")) {
      ROOMS.subList(0, index).stream()
          .filter(earlier -> earlier.startsWith("edge.") && !edge(earlier).equals(edge(room)))
          .forEach(earlier -> forbidden.add(root + "." + earlier));
    }
    return noClasses()
        .that()
        .resideInAPackage(root + "." + room)
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(forbidden.toArray(String[]::new))
        .allowEmptyShould(true);
  }

  /** The foreign thing that a room of the third floor is about; it may have several rooms. */
  private static String edge(String room) {
    return room.split("\\.", -1)[1];
  }

  private ArchRule pureCore() {
    return classes()
        .that()
        .resideInAPackage(root + ".core..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            root + ".core..", "java.lang..", "java.util..", "java.time..", "org.jspecify..");
  }

  private ArchRule noClock() {
    return noClasses()
        .that()
        .resideInAPackage(root + ".core..")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "tell the time or throw dice",
                call ->
                    CLOCKS_AND_DICE.contains(
                        call.getTarget().getFullName().replaceAll("\\(.*", ""))))
        .orShould()
        .dependOnClassesThat(
            named(
                "java.time.Clock",
                "java.util.Random",
                "java.util.UUID",
                "java.util.random.",
                "java.util.SplittableRandom",
                "java.util.concurrent."));
  }

  private ArchRule only(String library, List<String> rooms) {
    return noClasses()
        .that(
            DescribedPredicate.<JavaClass>describe(
                "are outside " + String.join(" and ", rooms), type -> outside(type, rooms)))
        .should()
        .dependOnClassesThat(named(library));
  }

  private static ArchRule telling() {
    return noClasses()
        .should()
        .haveNameMatching(".*\\.\\w*(Util|Utils|Helper|Manager|Impl|Service|Handler)");
  }

  private boolean outside(JavaClass type, List<String> rooms) {
    var room = type.getPackageName() + ".";
    return rooms.stream().noneMatch(allowed -> room.startsWith(root + "." + allowed));
  }

  private static DescribedPredicate<JavaClass> named(String... prefixes) {
    return DescribedPredicate.describe(
        "are of " + String.join(", ", prefixes),
        type -> List.of(prefixes).stream().anyMatch(type.getName()::startsWith));
  }
}
