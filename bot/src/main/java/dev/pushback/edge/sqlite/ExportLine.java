package dev.pushback.edge.sqlite;

import dev.pushback.app.delivery.Received;
import dev.pushback.app.session.Journal.Kept;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What a person takes away: a JSON object on one line. */
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

  /** What was sent and is not settled yet; empty if there is nothing. */
  static Optional<String> of(List<Received> pending) {
    return pending.isEmpty()
        ? Optional.empty()
        : Optional.of(
            Json.write(
                new Body().put("pending", pending.stream().map(ExportLine::message).toList())));
  }

  private static Body message(Received received) {
    return new Body()
        .put("id", received.id())
        .put("server", received.server())
        .put("kind", received.kind())
        .put("at", received.at().toString())
        .put("body", received.body());
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
