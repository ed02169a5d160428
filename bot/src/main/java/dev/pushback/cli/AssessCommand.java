package dev.pushback.cli;

import dev.pushback.app.assess.Assessor;
import dev.pushback.app.reading.EmbeddedReader;
import dev.pushback.edge.batch.BatchDoor;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code pushback assess}: answers in, assessments out. */
@Command(
    name = "assess",
    mixinStandardHelpOptions = true,
    description = "Assesses answers in bulk: JSON Lines on standard input, one line out for each.",
    footer = {
      "",
      "In:  {\"id\", \"question\", \"kind\", \"rubric\"?, \"seniority\"?, \"answer\" | \"turns\"}",
      "     kind: metric, experiment, root_cause, behavioral, sql,",
      "           system_design, culture",
      "     turns: [{\"role\": \"interviewer|candidate\", \"text\",",
      "              \"probe\"?: {\"kind\", \"check\"?, \"valid\"?}}]",
      "Out: {\"id\", \"assessed\", \"reason\"?, \"overall\", \"criteria\", \"outcomes\","
          + " \"probes\",",
      "      \"flags\", \"reader\", \"rubric\"}, in input order;",
      "     a line that is not valid gets {\"id\"?, \"error\"} and the run goes on.",
      "Example:",
      "  pushback assess < answers.jsonl, with lines such as",
      "  {\"id\":1,\"kind\":\"metric\",\"question\":\"...\",\"answer\":\"...\"}"
    })
final class AssessCommand implements Callable<Integer> {

  @Override
  public Integer call() throws Failure, IOException {
    var library = Installation.found(System.getenv()).library();
    var door = new BatchDoor(library, new Assessor(new EmbeddedReader()));
    var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    try (var out =
        new BufferedWriter(
            new OutputStreamWriter(
                new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8))) {
      int invalid = door.run(in, out);
      if (invalid > 0) {
        System.err.println(invalid + " line(s) were not valid; each has its error in its place.");
      }
    }
    return Exit.OK;
  }
}
