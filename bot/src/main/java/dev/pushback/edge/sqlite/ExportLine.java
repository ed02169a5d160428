package dev.pushback.edge.sqlite;

import dev.pushback.app.session.Journal.Kept;
import java.time.Instant;
import java.util.List;

/** One interview as a person takes it away: a JSON object on one line. */
final class ExportLine {
  private ExportLine() {}

  static String of(Kept kept, List<Stored> facts) {
    return Json.write(
        new Body()
            .put("interview", kept.interview().value())
            .put("question", kept.question())
            .put("begun", kept.begun().toString())
            .put("last", kept.last().toString())
            .put("over", kept.over())
            .put("facts", facts.stream().map(ExportLine::fact).toList()));
  }

  private static Body fact(Stored fact) {
    return new Body()
        .put("seq", fact.seq())
        .put("at", Instant.ofEpochMilli(fact.at()).toString())
        .put("type", fact.type())
        .put("body", body(fact.body()));
  }

  private static Object body(String stored) {
    try {
      return Json.parse(stored);
    } catch (Body.Malformed _) {
      return stored;
    }
  }
}
