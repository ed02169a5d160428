package dev.pushback.edge.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.pushback.app.casting.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpecimenFolderTest {
  private static final String PAIR =
      "{\"id\":\"a\",\"kind\":\"metric\",\"question\":\"Q?\",\"hard\":true,"
          + "\"strong\":{\"voice\":\"plain\",\"text\":\"S\"},"
          + "\"weak\":{\"voice\":\"polished\",\"text\":\"W\"}}\n";

  @TempDir private Path folder;

  @Test
  void linesAreReadAndMissingFilesHoldNothing() throws IOException {
    Files.writeString(folder.resolve("pairs.jsonl"), PAIR);
    var specimens = folder().read();
    assertThat(specimens.pairs()).singleElement().matches(pair -> pair.hard());
    assertThat(specimens.ladders()).isEmpty();
  }

  @Test
  void aLineThatIsNotUnderstoodIsNamed() throws IOException {
    Files.writeString(folder.resolve("pairs.jsonl"), PAIR + "{\"id\":\"b\"}\n");
    assertThatThrownBy(() -> folder().read()).hasMessageContaining("pairs.jsonl:2");
  }

  @Test
  void aFileThatIsNotAsItWasFrozenIsNamed() throws IOException {
    var file = folder.resolve("pairs.jsonl");
    Files.writeString(file, PAIR);
    var hash = "c0ffee";
    Files.writeString(
        folder.resolve(SpecimenFolder.MANIFEST), hash + "  pairs.jsonl\nabc  gone.jsonl\n");
    assertThat(folder().altered())
        .containsExactly("pairs.jsonl", "c0ffee  pairs.jsonl", "abc  gone.jsonl");
  }

  private SpecimenFolder folder() {
    return new SpecimenFolder(folder, new Library(List.of(), List.of(), List.of()));
  }
}
