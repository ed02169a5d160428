package dev.pushback.edge.batch;

import static java.util.Objects.requireNonNull;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.pushback.app.assess.Assessment;
import dev.pushback.core.question.Probe;
import dev.pushback.core.rubric.Rubric;
import dev.pushback.core.scoring.CheckResult;
import dev.pushback.core.scoring.CriterionScore;
import dev.pushback.core.scoring.Decision;
import java.util.Locale;

/** What the batch door answers, as JSON. */
final class Output {
  private final ObjectMapper json;

  Output(ObjectMapper json) {
    this.json = requireNonNull(json);
  }

  ObjectNode error(JsonNode line, String what) {
    var node = json.createObjectNode();
    if (line.hasNonNull("id")) {
      node.set("id", line.get("id"));
    }
    return node.put("error", what);
  }

  ObjectNode assessed(JsonNode line, Rubric rubric, Assessment assessment, String reader) {
    var node = json.createObjectNode();
    node.set("id", line.get("id"));
    node.put("assessed", assessment.gate().isEmpty());
    var criteria = json.createArrayNode();
    if (assessment.gate().isPresent()) {
      node.put("reason", name(assessment.gate().get()));
      node.putNull("overall");
    } else {
      node.put("overall", assessment.card().overall());
      assessment.card().criteria().forEach(score -> criteria.add(criterion(score)));
    }
    node.set("criteria", criteria);
    node.set("outcomes", outcomes(assessment));
    node.set("probes", probes(assessment));
    var flags = node.putArray("flags");
    assessment.flags().stream().map(Output::name).sorted().forEach(flags::add);
    return node.put("reader", reader)
        .put("rubric", rubric.id() + " " + rubric.version() + " " + rubric.hash());
  }

  private ObjectNode criterion(CriterionScore score) {
    var node = json.createObjectNode();
    node.put("id", score.criterion().id());
    node.put("score", score.score());
    var findings = node.putArray("findings");
    score.checks().forEach(line -> findings.add(finding(line)));
    return node;
  }

  private ObjectNode finding(CheckResult line) {
    var node = json.createObjectNode();
    node.put("check", line.check().id());
    node.put("decision", name(line.decision()));
    if (line.decision() != Decision.ABSENT) {
      line.entry().quote().ifPresent(quote -> node.put("quote", quote.text()));
    }
    return node.put("source", name(line.entry().source()));
  }

  private ArrayNode outcomes(Assessment assessment) {
    var nodes = json.createArrayNode();
    assessment.outcomes().entrySet().stream()
        .sorted(java.util.Map.Entry.comparingByKey())
        .forEach(
            entry ->
                nodes
                    .addObject()
                    .put("turn", entry.getKey())
                    .put("outcome", name(entry.getValue())));
    return nodes;
  }

  private ArrayNode probes(Assessment assessment) {
    var nodes = json.createArrayNode();
    for (Probe probe : assessment.probes()) {
      nodes
          .addObject()
          .put("kind", probe.kind().id())
          .put("text", probe.text())
          .put("check", probe.check());
    }
    return nodes;
  }

  private static String name(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
