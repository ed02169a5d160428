package dev.pushback.edge.batch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.pushback.app.assess.Assessor;
import dev.pushback.app.casting.Library;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;

/**
 * Reads one JSON object a line, writes one a line, in order. A line that is not valid gets an
 * {@code error} and the run goes on.
 */
public final class BatchDoor {
  private static final int DEEPEST = 20;

  private final ObjectMapper json =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();
  private final Library library;
  private final Assessor assessor;

  public BatchDoor(Library library, Assessor assessor) {
    this.library = requireNonNull(library);
    this.assessor = requireNonNull(assessor);
    json.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  /**
   * Answers every line until the end of the input.
   *
   * @return how many lines were not valid
   */
  public int run(BufferedReader in, Writer out) throws IOException {
    int invalid = 0;
    int number = 0;
    for (var line = in.readLine(); line != null; line = in.readLine()) {
      number++;
      line = line.startsWith("\uFEFF") ? line.substring(1) : line;
      if (line.isBlank()) {
        continue;
      }
      var answer = answer(line, number);
      invalid += answer.has("error") ? 1 : 0;
      out.write(json.writeValueAsString(answer));
      out.write('\n');
      out.flush();
    }
    return invalid;
  }

  private JsonNode answer(String line, int number) {
    var output = new Output(json);
    JsonNode node;
    try {
      node = json.readTree(line);
    } catch (JsonProcessingException e) {
      return output.error(json.missingNode(), "line " + number + " is not JSON");
    }
    try {
      var request = Request.of(node, library);
      var assessment = assessor.assess(request.rubric(), request.question(), request.turns());
      return output.assessed(node, request.rubric(), assessment, assessor.reader());
    } catch (InvalidLine e) {
      return output.error(node, e.getMessage());
    }
  }
}
