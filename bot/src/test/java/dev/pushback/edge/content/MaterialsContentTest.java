package dev.pushback.edge.content;

import static dev.pushback.edge.content.TinyContent.QUESTION;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What an author may do wrong in what an interviewer has at hand; schema and loader agree. */
class MaterialsContentTest {
  private static final String MATERIALS =
      """
      materials:
        milestones:
          - {kind: scale, check: a-1, text: "Now twice as many buses. What changes?", good: Says it.}
        deck:
          - {kind: new_constraint, check: a-1, valid: true, text: "Half the money. And now?", good: Cuts.}
          - {kind: devils_advocate, check: a-1, valid: false, text: "Why measure at all?", good: Holds.}
        facts:
          unknown: Nobody knows that.
          cause: A road was closed.
          data:
            - {name: the lines, about: [line, route], answer: It is line 4 only., clue: true}
            - {name: the weather, about: [weather], answer: It was dry., clue: false}
            - {name: the drivers, about: [driver], answer: The same drivers., clue: false}
            - {name: holidays, about: [holiday], answer: There was none., clue: false}
        flaws:
          - {name: Stopped early, about: [stopped early, peeking], told: It ends by chance.}
          - {name: Two groups, about: [two groups, unlike], told: They differ anyway.}
        results:
          people: {control: [900, 1100], treatment: [900, 1100]}
          days: 14
          looks: 1
          planted: [novelty]
          rows:
            - {name: share who ride, role: primary, control: [0.3, 0.4], effect: [0.01, 0.02]}
        tables:
          - {table: rides, columns: [ride_id bigint, at timestamp], note: doubles}
      """;

  @TempDir private Path root;
  private TinyContent content;
  private Schemas schemas;

  @BeforeEach
  void rightContent() throws IOException {
    content = new TinyContent(root);
    schemas = new Schemas(Path.of(System.getProperty("pushback.root")));
    content.edit(QUESTION, "samples:", MATERIALS + "samples:");
  }

  record Planted(String words, String by, String what) {}

  static Stream<Planted> faults() {
    return Stream.of(
        new Planted("Now twice as many buses. What changes?", "Now twice.", "asks 0 questions"),
        new Planted("kind: scale", "kind: scales", "scales"),
        new Planted("unknown: Nobody knows that.\n", "\n", "unknown is missing"),
        new Planted("about: [weather]", "about: []", "about has 0 entries"),
        new Planted("name: the weather, ", "", "name is missing"),
        new Planted("control: [900, 1100], t", "control: [900], t", "has 1 entries"),
        new Planted("days: 14", "days: 0", "days is 0"),
        new Planted("planted: [novelty]", "planted: [luck]", "luck"),
        new Planted("role: primary", "role: first", "first"),
        new Planted("control: [0.3, 0.4]", "control: [0.3, 1.4]", "1.4"),
        new Planted("columns: [ride_id bigint, at timestamp]", "columns: []", "0 entries"));
  }

  @Test
  void bothAcceptAllOfIt() throws IOException {
    assertThat(content.faults()).isEmpty();
    assertThat(schemas.faults(root.resolve(QUESTION))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void bothRefuseWhatIsPlanted(Planted planted) throws IOException {
    content.edit(QUESTION, planted.words, planted.by);
    assertThat(content.faults()).anySatisfy(f -> assertThat(f.toString()).contains(planted.what));
    assertThat(schemas.faults(root.resolve(QUESTION))).isNotEmpty();
  }

  @Test
  void newsThatPraisesIsRefused() throws IOException {
    content.edit(QUESTION, "Half the money. And now?", "Great, half the money?");
    assertThat(content.faults())
        .anySatisfy(fault -> assertThat(fault.toString()).contains("praises"));
  }

  @Test
  void aFactBaseThatLeadsNowhereIsRefused() throws IOException {
    content.edit(QUESTION, "answer: It is line 4 only., clue: true", "answer: None., clue: false");
    assertThat(content.faults())
        .anySatisfy(fault -> assertThat(fault.toString()).contains("no fact is a clue"));
  }

  @Test
  void aRangeThatRunsBackwardsIsRefused() throws IOException {
    content.edit(QUESTION, "effect: [0.01, 0.02]", "effect: [0.02, 0.01]");
    assertThat(content.faults())
        .anySatisfy(fault -> assertThat(fault.toString()).contains("runs backwards"));
  }

  @Test
  void aStepTowardsACheckThatDoesNotExistIsRefused() throws IOException {
    content.edit(QUESTION, "kind: scale, check: a-1", "kind: scale, check: no-such");
    assertThat(content.faults())
        .anySatisfy(fault -> assertThat(fault.toString()).contains("no-such"));
  }

  @Test
  void manyFaultsAreNamedAtOnce() throws IOException {
    content.edit(QUESTION, "days: 14", "days: 0");
    content.edit(QUESTION, "kind: scale, check: a-1", "kind: scale, check: no-such");
    content.edit(QUESTION, "planted: [novelty]", "planted: [luck]");
    assertThat(content.faults()).hasSizeGreaterThanOrEqualTo(3);
  }
}
