package dev.pushback.edge.content;

import static java.util.Objects.requireNonNull;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The JSON Schemas by which editors check content while it is typed. */
public final class Schemas {
  private static final SchemaRegistry DRAFT_2020_12 =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

  private final Map<String, Schema> schemas = new HashMap<>();

  /**
   * @param repository the folder that holds {@code question-bank/schema}
   */
  public Schemas(Path repository) throws IOException {
    for (var name : List.of("rubric", "question", "pack", "loop", "bot")) {
      var file = repository.resolve("question-bank/schema/" + name + ".schema.json");
      schemas.put(name, DRAFT_2020_12.getSchema(Files.readString(file)));
    }
  }

  /** What the schema for a file says is wrong with it. */
  public List<String> faults(Path file) throws IOException {
    return faults(nameFor(file), Files.readString(file));
  }

  List<String> faults(String schema, String yaml) {
    var known = requireNonNull(schemas.get(schema), schema);
    return known.validate(yaml, InputFormat.YAML).stream().map(Error::toString).toList();
  }

  static String nameFor(Path file) {
    var path = file.toString().replace('\\', '/');
    if (path.endsWith("/pack.yaml")) {
      return "pack";
    }
    if (path.endsWith(BotConfig.FILE)) {
      return "bot";
    }
    return path.contains("/rubrics/") ? "rubric" : path.contains("/loops/") ? "loop" : "question";
  }
}
