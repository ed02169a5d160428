package dev.pushback.edge.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How an installation is set up. */
class BotConfigTest {
  @TempDir Path root;

  private BotConfig.Read read(String yaml) throws IOException {
    Files.createDirectories(root.resolve("config"));
    Files.writeString(root.resolve(BotConfig.FILE), yaml);
    return BotConfig.load(root);
  }

  private List<String> faults(String yaml) throws IOException {
    return switch (read(yaml)) {
      case BotConfig.Read.Whole _ -> List.of();
      case BotConfig.Read.Faulty(var faults) -> faults.stream().map(Fault::toString).toList();
    };
  }

  private static List<String> bySchema(String yaml) throws IOException {
    return new Schemas(Path.of(System.getProperty("pushback.root"))).faults("bot", yaml);
  }

  @Test
  void whatIsSetIsTakenAndTheRestIsUsual() throws IOException {
    var read = read("discord:\n  answerSilenceSeconds: 5\nlimits: {roundsPerPersonAndDay: 3}\n");
    assertThat(read)
        .isEqualTo(
            new BotConfig.Read.Whole(
                new BotConfig("DISCORD_TOKEN", Duration.ofSeconds(5), false, 3, 400)));
  }

  @Test
  void withoutAFileEverythingIsUsual() {
    assertThat(BotConfig.load(root)).isEqualTo(new BotConfig.Read.Whole(BotConfig.USUAL));
  }

  @Test
  void allFaultsAreToldAtOnce() throws IOException {
    var yaml =
        """
        discord:
          answerSilenceSecond: 5
          plainText: maybe
        limits:
          roundsPerPersonAndDay: 0
          roundsPerServerAndDay: many
        colour: red
        """;
    assertThat(faults(yaml))
        .satisfiesExactly(
            fault -> assertThat(fault).startsWith("config/bot.yaml:2:3: answerSilenceSecond"),
            fault -> assertThat(fault).startsWith("config/bot.yaml:3:").contains("true or false"),
            fault -> assertThat(fault).startsWith("config/bot.yaml:5:").contains("from 1 to"),
            fault -> assertThat(fault).startsWith("config/bot.yaml:6:").contains("whole number"),
            fault -> assertThat(fault).startsWith("config/bot.yaml:7:1: colour is not a key"));
    assertThat(bySchema(yaml)).hasSizeGreaterThanOrEqualTo(5);
  }

  @Test
  void aTokenInTheFileIsRefusedAndNotRepeated() throws IOException {
    var token = "a-made-up.secret.value";
    assertThat(faults("discord: {tokenVariable: " + token + "}\n"))
        .singleElement()
        .asString()
        .contains("not the name of an environment variable")
        .doesNotContain("secret");
    assertThat(bySchema("discord: {tokenVariable: " + token + "}\n")).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'- a', 'the file is a list'",
    "'discord: 3', 'discord is 3'",
    "'discord: {answerSilenceSeconds: 1}', 'from 2 to 600'",
    "'limits: {roundsPerServerAndDay: 1.5}', 'a whole number'"
  })
  void theSchemaRefusesWhatTheBotRefuses(String yaml, String told) throws IOException {
    assertThat(faults(yaml)).singleElement().asString().contains(told);
    assertThat(bySchema(yaml)).isNotEmpty();
  }
}
