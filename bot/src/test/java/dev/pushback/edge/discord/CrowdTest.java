package dev.pushback.edge.discord;

import dev.pushback.loopback.Person;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** More people at once than JDA remembers direct messages of. */
final class CrowdTest {
  private static final int PEOPLE = 14;
  private static final Duration QUIET = Duration.ofMillis(1_500);

  private static List<Person> people(Bench bench) {
    var people = new ArrayList<Person>();
    for (int i = 0; i < PEOPLE; i++) {
      var person = bench.discord().user("person" + i);
      person.slash("practice", Map.of("kind", "metric"));
      person.sees("Interviewer");
      people.add(person);
    }
    return people;
  }

  @Test
  void whoeverTypesIsWaitedForHoweverManyOthersWrite(@TempDir Path home) {
    try (var bench = new Bench(home).up(new Settings(QUIET, 40, 400, false))) {
      var people = people(bench);
      people.forEach(person -> person.dm("I would count the readers who come back in a week."));
      var first = people.getFirst();
      for (int i = 0; i < 8; i++) {
        first.types();
        first.seesNothingFor(QUIET.dividedBy(4));
      }
      first.sees("Interviewer");
    }
  }
}
