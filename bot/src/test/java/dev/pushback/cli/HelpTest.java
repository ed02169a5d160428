package dev.pushback.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

/** The help of every command can be read on eighty columns. */
class HelpTest {
  private static Stream<CommandLine> all(CommandLine line) {
    return Stream.concat(
        Stream.of(line), line.getSubcommands().values().stream().flatMap(HelpTest::all));
  }

  @Test
  void nothingIsBrokenInTheMiddleAndNoListingEndsOnAComma() {
    assertThat(all(new CommandLine(new CommandLines.Pushback())))
        .hasSizeGreaterThan(10)
        .allSatisfy(
            command -> {
              var lines = command.getUsageMessage().lines().toList();
              assertThat(lines).allMatch(line -> line.length() <= 80);
              var model = command.getCommandSpec().usageMessage();
              assertThat(lines).containsAll(List.of(model.footer()));
              assertThat(Stream.of(model.description()).limit(1)).noneMatch(d -> d.endsWith(","));
            });
  }
}
