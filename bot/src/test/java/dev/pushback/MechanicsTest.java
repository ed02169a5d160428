package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One short round at the real command line for each mechanic, and what only it prints. */
@Timeout(60)
class MechanicsTest {
  private static final String END = "/quit\n3\n\n";
  private static final String DECISION =
      """
      I would take the one app that never breaks, because operations can count on it.
      /done
      The twenty people in Green's city lose the product that they built.
      /done
      """;
  private static final String REQUESTS =
      """
      /ask by hour and by price
      /ask the makers
      I would first cut by maker, because new firmware in one of them would show there at once.
      /done
      """;
  private static final String CALL =
      """
      /ask what is the interval
      I would not launch the map for everyone, because more people cancelled than before and each
      cancelled booking costs us four euros; I go by the bookings that were kept.
      /done
      """;
  private static final String CODE =
      """
      I would merge the busy periods of all three calendars, sorted by their start, and walk
      through them once; whatever lies between two of them and is long enough is a gap.
      /done
      """;
  private static final String FLAWS =
      """
      Each visit drew its page anew, so the same person saw both pages, and the two groups are
      not apart. I would not suggest 60 euros everywhere but draw again by person for four weeks.
      /done
      """;
  private static final String LONG =
      "I would count the share of members who still press play together in week eight.\n".repeat(6);

  @TempDir private Path folder;

  /**
   * A round.
   *
   * @param prints what stands in it in this order, however the lines are broken
   */
  record Mechanic(String name, List<String> wish, String typed, List<String> prints) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static List<String> question(String id) {
    return List.of("--question", id);
  }

  static Stream<Mechanic> mechanics() {
    return Stream.of(
        new Mechanic(
            "steps",
            question("clinic-free-slots"),
            CODE + "It sorts once.\n/done\n" + END,
            List.of(
                "Now every treatment needs ten minutes of cleaning",
                "What a good reply does",
                "Good: Lengthens only the room's periods")),
        new Mechanic(
            "deck",
            question("two-grocery-apps"),
            DECISION + END,
            List.of("and what comes up on the way", "Asked: ", "This challenge was ", "Good: ")),
        new Mechanic(
            "facts on request",
            question("car-charging-starts-drop"),
            REQUESTS + END,
            List.of(
                "Which do you mean: the hour it began or prices?",
                "One maker's points, 45 percent of ours",
                "What really happened",
                "You asked for 1 of 14 facts, among them 1 of the 4 that led there.")),
        new Mechanic(
            "flaws",
            question("donation-amounts-critique"),
            FLAWS + END,
            List.of("What was planted: 5, you named 1", "+ drawn anew each visit")),
        new Mechanic(
            "a table of results",
            question("campsite-map-call"),
            CALL + END,
            List.of(
                "people as before (control)",
                "That is in the table: every row has its 95% interval.",
                "What every table of this question shows")),
        new Mechanic(
            "a schema",
            question("evening-hours-by-car-park"),
            "/ask do we know the spaces\n" + END,
            List.of(
                "gate_events(event_id bigint,", "That is in the tables shown: car_parks.spaces.")),
        new Mechanic(
            "the interviewer cuts in",
            List.of("--question", "watch-room-worth", "--mode", "real"),
            LONG + "/quit\n3\n\n",
            List.of("(The interviewer cuts in. What you said so far is kept.)", "Interviewer: ")));
  }

  @ParameterizedTest
  @MethodSource("mechanics")
  void aRoundPrintsWhatOnlyItsMechanicPrints(Mechanic mechanic) throws Exception {
    var wish = Stream.concat(Stream.of("practice"), mechanic.wish.stream());
    var ended = new Pushback(folder).run(mechanic.typed, wish.toArray(String[]::new));
    assertThat(ended.err()).isEmpty();
    assertThat(ended.out().replaceAll("\\s+", " ")).containsSubsequence(mechanic.prints);
  }
}
