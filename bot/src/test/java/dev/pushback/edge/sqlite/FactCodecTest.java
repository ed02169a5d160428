package dev.pushback.edge.sqlite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.core.interview.Fact;
import dev.pushback.core.interview.Mode;
import dev.pushback.core.interview.Part;
import dev.pushback.core.interview.Plan;
import dev.pushback.core.rubric.Seniority;
import dev.pushback.core.scoring.Gate;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The golden files are facts as they lie on people's disks; a change of one breaks their past. */
final class FactCodecTest {
  static List<Fact> facts() {
    return Samples.FACTS;
  }

  private static Path golden() throws URISyntaxException {
    var folder = FactCodecTest.class.getResource("/golden/facts");
    return Path.of(Objects.requireNonNull(folder).toURI());
  }

  private static Fact read(String type, String json) throws Body.Malformed {
    return FactCodec.fact(type, Json.parse(json));
  }

  private static String write(Fact fact) {
    return Json.write(FactCodec.body(fact));
  }

  @Test
  void everyTypeOfFactHasAGoldenFileThatReadsAndIsWrittenBackTheSame() throws Exception {
    var seen = new ArrayList<Class<?>>();
    try (var files = Files.list(golden())) {
      for (var file : files.toList()) {
        var type = file.getFileName().toString().replace(".json", "");
        var stored = Files.readString(file).strip();
        var fact = read(type, stored);
        assertThat(write(fact)).as(type).isEqualTo(stored);
        assertThat(FactCodec.type(fact)).isEqualTo(type);
        seen.add(fact.getClass());
      }
    }
    assertThat(seen).containsExactlyInAnyOrder(Fact.class.getPermittedSubclasses());
  }

  @ParameterizedTest
  @MethodSource("facts")
  void aGoldenFileSaysWhatItsFactSays(Fact fact) throws IOException, URISyntaxException {
    var stored = Files.readString(golden().resolve(FactCodec.type(fact) + ".json")).strip();

    assertThat(write(fact)).isEqualTo(stored);
  }

  @ParameterizedTest
  @MethodSource("facts")
  void everyFactComesBackEqual(Fact fact) throws Body.Malformed {
    assertThat(read(FactCodec.type(fact), write(fact))).isEqualTo(fact);
  }

  @Test
  void aRoundOfALoopComesBackWithItsPlaceLevelAndLot() throws Body.Malformed {
    var part = new Part("kx3v9q", "data-pm", 1, "data-case");
    var plan =
        new Plan(
            Mode.REAL, Duration.ofMinutes(45), 3, Seniority.SENIOR, -1_234_567, Optional.of(part));
    var opened = new Fact.Opened("one", 1, "caj", 1, "9f", "Tell me.", plan);

    assertThat(read("opened", write(opened))).isEqualTo(opened);
    assertThat(write(opened))
        .contains("\"part\":{\"run\":\"kx3v9q\",\"loop\":\"data-pm\",\"loop_version\":1,");
  }

  @Test
  void typeNamesAreTheirOwnAndInKebabCase() {
    var names = Samples.FACTS.stream().map(FactCodec::type).collect(Collectors.toSet());

    assertThat(names)
        .hasSize(Samples.FACTS.size())
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  void whatIsAbsentIsLeftOut() throws Body.Malformed {
    for (var gate : Gate.values()) {
      var fact = new Fact.Noted("r", Optional.of(gate), List.of(), Optional.empty(), Set.of());
      assertThat(write(fact)).doesNotContain("outcome").contains("\"gate\"");
      assertThat(read("noted", write(fact))).isEqualTo(fact);
    }
  }

  @Test
  void fieldsOfALaterVersionAreIgnored() throws Body.Malformed {
    var later =
        """
        {"band": 4, "mood": null, "sure": true, "of": [1, {"x": 1.5}]}\
        """;

    assertThat(read("rated", later)).isEqualTo(new Fact.Rated(4));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "shouted | {}                                    | its type is not known",
        "rated   | {}                                    | \"band\" is missing",
        "rated   | {\"band\": \"4\"}                     | \"band\" has a value",
        "rated   | {\"band\": 4.0}                       | \"band\" has a value",
        "rated   | {\"band\": 99999999999}               | \"band\" has a value",
        "rated   | {\"band\": null}                      | \"band\" has a value",
        "rated   | {\"band\": 4                          | not JSON",
        "rated   | [4]                                   | not a JSON object",
        "rated   | {\"band\": 4} x                       | not JSON",
        "rated   | ``                                    | not a JSON object",
        "finished | {\"ending\": \"tired\"}              | \"ending\" has a value",
        "finished | {\"ending\": \"QUIT\"}               | \"ending\" has a value",
        "appealed | {\"check\":\"c\"}                 | \"words\" is missing",
        "reconsidered | {\"check\":\"c\",\"was\":\"none\"} | \"was\" has a value",
        "noted   | {\"reader\":\"r\",\"flags\":[]}       | \"marks\" is missing",
        "noted   | {\"reader\":\"r\",\"marks\":[1],\"flags\":[]} | \"marks\" has a value",
        "noted   | {\"reader\":\"r\",\"marks\":[],\"flags\":[1]} | \"flags\" has a value",
        "noted   | {\"reader\":\"r\",\"marks\":[],\"flags\":[],\"gate\":null} | \"gate\" has a"
            + " value",
      })
  void whatThisVersionCannotReadIsRefused(String type, String json, String why) {
    assertThatThrownBy(() -> read(type, json))
        .isInstanceOf(Body.Malformed.class)
        .hasMessageContaining(why);
  }

  @Test
  void valuesThatContradictTheRulesAreRefused() {
    var negative = write(Samples.FACTS.getFirst()).replace("\"length\":2100", "\"length\":-1");

    assertThatThrownBy(() -> read("opened", negative))
        .isInstanceOf(Body.Malformed.class)
        .hasMessageContaining("contradict");
  }

  @Test
  void aScoreThatIsNotANumberIsNotWritten() {
    assertThatThrownBy(() -> write(new Fact.Improved("check", Double.NaN, 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
