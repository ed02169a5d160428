package dev.pushback;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.pushback.edge.content.BotConfig;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Fault;
import dev.pushback.edge.content.Loaded;
import dev.pushback.edge.content.Schemas;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** All content that ships. */
class ContentTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root"));

  @Test
  void everyShippedFileLoadsWithoutAFault() {
    switch (Content.load(ROOT)) {
      case Loaded.Whole(var library) -> assertThat(library.questions()).isNotEmpty();
      case Loaded.Faulty(var faults) ->
          fail(faults.stream().map(Fault::toString).collect(joining("\n", "\n", "\n")));
    }
  }

  @Test
  void whatShipsAsTheBotsSettingsIsTheUsual() throws IOException {
    var shipped = BotConfig.load(ROOT);
    assertThat(shipped).isInstanceOf(BotConfig.Read.Whole.class);
    assertThat(shipped).isEqualTo(BotConfig.load(ROOT.resolve("nowhere")));
  }

  @Test
  void everyRoundOfALoopHasAQuestionForItsRole() {
    var library = ((Loaded.Whole) Content.load(ROOT)).library();
    for (var loop : library.loops()) {
      for (var round : loop.rounds()) {
        assertThat(library.questions())
            .as("questions for %s in the round %s of %s", loop.role(), round.id(), loop.id())
            .anyMatch(
                question ->
                    round.types().contains(question.round())
                        && question.audience().roles().contains(loop.role()));
      }
    }
  }

  @Test
  void everyShippedFileSatisfiesItsSchema() throws IOException {
    var schemas = new Schemas(ROOT);
    var faults = new ArrayList<String>();
    for (var file : shipped()) {
      schemas.faults(file).forEach(fault -> faults.add(ROOT.relativize(file) + ": " + fault));
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everyShippedFileNamesItsSchemaForEditors() throws IOException {
    for (var file : shipped()) {
      var first = Files.readAllLines(file).getFirst();
      var schema = first.replace("# yaml-language-server: $schema=", "");
      assertThat(first).as("%s", file).startsWith("# yaml-language-server: $schema=");
      assertThat(file.resolveSibling(schema)).as("%s", file).isRegularFile();
    }
  }

  private static List<Path> shipped() throws IOException {
    try (var bank = Files.walk(ROOT.resolve("question-bank"));
        var config = Files.walk(ROOT.resolve("config"))) {
      var files =
          Stream.concat(bank, config).filter(it -> it.toString().endsWith(".yaml")).toList();
      assertThat(files).isNotEmpty();
      return files;
    }
  }
}
