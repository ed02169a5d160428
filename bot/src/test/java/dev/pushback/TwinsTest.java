package dev.pushback;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.vetting.Twins;
import dev.pushback.core.question.Question;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/**
 * Rewordings of shipped questions, written by somebody who did not know how they are recognised.
 * The numbers of {@link Twins} were chosen on the even lines only.
 */
class TwinsTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root", ".."));

  @Test
  void rewordingsAreFoundAndNeighboursAreNot() throws IOException {
    assertThat(found())
        .containsExactly(
            Map.entry("heavy even", "0 of 9"),
            Map.entry("heavy odd", "0 of 11"),
            Map.entry("light even", "12 of 12"),
            Map.entry("light odd", "8 of 8"),
            Map.entry("medium even", "4 of 9"),
            Map.entry("medium odd", "10 of 11"),
            Map.entry("near even", "0 of 20"),
            Map.entry("near odd", "0 of 20"));
  }

  /** By how much was reworded and the parity of the line: how many were found, out of how many. */
  private static Map<String, String> found() throws IOException {
    var texts = texts();
    var ids = List.copyOf(texts.keySet());
    var all = new TreeMap<String, Integer>();
    var hits = new TreeMap<String, Integer>();
    int line = 0;
    for (var rewording : rewordings()) {
      line++;
      var asked = new ArrayList<>(texts.values());
      asked.add(rewording.path("text").asText());
      var twins =
          Twins.among(asked).stream()
              .filter(pair -> pair.text() == ids.size())
              .map(pair -> ids.get(pair.earlier()))
              .toList();
      var kind = rewording.path("how").asText() + (line % 2 == 0 ? " even" : " odd");
      all.merge(kind, 1, Integer::sum);
      boolean near = rewording.path("how").asText().equals("near");
      boolean hit = near ? !twins.isEmpty() : twins.equals(List.of(rewording.path("of").asText()));
      hits.merge(kind, hit ? 1 : 0, Integer::sum);
    }
    return all.keySet().stream()
        .collect(
            toMap(it -> it, it -> hits.get(it) + " of " + all.get(it), (a, _) -> a, TreeMap::new));
  }

  private static Map<String, String> texts() {
    var library = ((Loaded.Whole) Content.load(ROOT)).library();
    return library
        .questions()
        .collect(toMap(Question::id, Question::text, (a, _) -> a, TreeMap::new));
  }

  private static List<JsonNode> rewordings() throws IOException {
    try (var in = TwinsTest.class.getResourceAsStream("/twins.jsonl");
        var nodes = new ObjectMapper().readerFor(JsonNode.class).<JsonNode>readValues(in)) {
      return nodes.readAll();
    }
  }
}
