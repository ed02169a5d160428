package dev.pushback;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.pushback.app.assess.Assessor;
import dev.pushback.app.casting.Library;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.core.transcript.Turn;
import dev.pushback.edge.content.Content;
import dev.pushback.edge.content.Loaded;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

/** Strong answers rank above weak ones: in the bank's own samples and in answers by others. */
class ReadingGateTest {
  private static final Path ROOT = Path.of(System.getProperty("pushback.root", ".."));
  private static final double NOT_ASSESSED = 0.5;
  private static final double NATURAL = 0.90;
  private static final double HARD = 0.75;

  private final Assessor assessor = new Assessor(new EmbeddedReader());

  @Test
  void everySampleOfTheBankScoresWellAboveItsWeakTwin() {
    var library = library();
    var faults = new ArrayList<String>();
    for (var question : library.questions().toList()) {
      double strong =
          score(library, question.rubric(), question.text(), question.samples().strong());
      double weak = score(library, question.rubric(), question.text(), question.samples().weak());
      if (strong < weak + 1) {
        faults.add(question.id() + ": strong " + strong + ", weak " + weak);
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void answersByOthersAreRankedInAnyVoice() throws IOException {
    var pairs = pairs();
    double natural = accuracy(pairs, pair -> !pair.getFirst().get("hard").asBoolean());
    double hard = accuracy(pairs, pair -> pair.getFirst().get("hard").asBoolean());
    System.out.printf("pairs by others: natural %.2f, hard %.2f%n", natural, hard);
    assertThat(natural).isGreaterThanOrEqualTo(NATURAL);
    assertThat(hard).isGreaterThanOrEqualTo(HARD);
  }

  private double accuracy(List<List<JsonNode>> pairs, Predicate<List<JsonNode>> which) {
    var library = library();
    return pairs.stream()
        .filter(which)
        .mapToDouble(pair -> right(library, pair))
        .average()
        .orElse(0);
  }

  /** 1 if the strong answer ranks above the weak one, a half for a tie. */
  private double right(Library library, List<JsonNode> pair) {
    double strong = 0;
    double weak = 0;
    for (var line : pair) {
      var rubric = library.rubricForKind(line.get("kind").asText()).orElseThrow().id();
      double score =
          score(library, rubric, line.get("question").asText(), line.get("answer").asText());
      if (line.get("level").asText().equals("strong")) {
        strong = score;
      } else {
        weak = score;
      }
    }
    return strong > weak ? 1 : strong < weak ? 0 : 0.5;
  }

  private double score(Library library, String rubric, String question, String answer) {
    var assessment =
        assessor.assess(
            library.rubric(rubric).orElseThrow(), question, List.of(new Turn.Said(answer)));
    return assessment.gate().isPresent() ? NOT_ASSESSED : assessment.card().overall();
  }

  private static List<List<JsonNode>> pairs() throws IOException {
    var json = new ObjectMapper();
    Map<String, List<JsonNode>> pairs = new LinkedHashMap<>();
    for (var line : Files.readAllLines(ROOT.resolve("bot/src/eval/pairs.jsonl"))) {
      var node = json.readTree(line);
      pairs.computeIfAbsent(node.get("pair").asText(), _ -> new ArrayList<>()).add(node);
    }
    assertThat(pairs).hasSize(56);
    return List.copyOf(pairs.values());
  }

  private static Library library() {
    return switch (Content.load(ROOT)) {
      case Loaded.Whole(var library) -> library;
      case Loaded.Faulty(var faults) -> throw new AssertionError(faults.toString());
    };
  }
}
