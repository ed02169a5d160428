package dev.pushback.edge.content;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** A report as one JSON object, for programs. */
public final class ReportJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ReportJson() {}

  /** The report in one line. */
  public static String of(Report report) {
    var root =
        MAPPER
            .createObjectNode()
            .put("passes", report.passes())
            .put("packs", report.packs())
            .put("questions", report.questions())
            .put("untried", report.untried());
    for (var severity : Severity.values()) {
      root.put(severity.word(), report.count(severity));
    }
    var findings = root.putArray("findings");
    report.findings().forEach(finding -> write(finding, findings.addObject()));
    try {
      return MAPPER.writeValueAsString(root);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("plain values can be written", e);
    }
  }

  private static void write(Finding finding, ObjectNode to) {
    var fault = finding.fault();
    to.put("severity", finding.severity().word())
        .put("rule", fault.rule().word())
        .put("file", fault.file())
        .put("line", fault.line())
        .put("column", fault.column())
        .put("what", fault.what())
        .put("fix", fault.instead())
        .put("excerpt", finding.excerpt());
    finding.note().ifPresent(note -> to.put("note", note));
  }
}
