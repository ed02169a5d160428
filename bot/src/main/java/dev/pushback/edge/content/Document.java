package dev.pushback.edge.content;

import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ParserException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** The one document of a file as a tree of nodes that know their lines. */
final class Document {
  private static final int DEEPEST = 20;

  private static final LoadSettings SETTINGS =
      LoadSettings.builder()
          .setSchema(new CoreSchema())
          .setUseMarks(true)
          .setMaxAliasesForCollections(Integer.MAX_VALUE)
          .build();

  private Document() {}

  /** The root of a file's document, or empty when faults stand in the way of reading it. */
  static Optional<Node> of(Source source) {
    var faults = source.faults();
    tabs(source);
    try {
      var parser = new Strict(source);
      var root = new Composer(SETTINGS, parser).getSingleNode();
      if (root.isEmpty()) {
        faults.add("the file is empty", "write its keys, or remove the file");
      }
      return parser.plain ? root : Optional.empty();
    } catch (MarkedYamlEngineException e) {
      var mark = e.getProblemMark().or(e::getContextMark);
      if (mark.isEmpty() || !faults.inLine(mark.get().getLine() + 1)) {
        faults.add(mark, "this is not YAML: " + e.getProblem(), remedy(e.getProblem()));
      }
      return Optional.empty();
    } catch (YamlEngineException e) {
      faults.add("this is not YAML: " + e.getMessage(), "compare it with a file beside it");
      return Optional.empty();
    }
  }

  private static void tabs(Source source) {
    var lines = source.text().split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      int tab = lines[i].indexOf('\t');
      if (tab >= 0) {
        source.faults().add(i + 1, tab + 1, "there is a tab", "write spaces");
      }
    }
  }

  private static String remedy(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "put text that holds a colon in quotes";
    }
    if (problem.contains("cannot start any token")) {
      return "put text that starts with a special character in quotes";
    }
    if (problem.contains("unexpected end of stream")) {
      return "close the quote or bracket that is still open";
    }
    if (problem.contains("another document")) {
      return "keep one document in a file, without ---";
    }
    if (problem.contains("nested")) {
      return "remove brackets or indentation";
    }
    return "compare the indentation and the quotes with the lines above";
  }

  /** Reads events, and notes what this house does without: anchors, aliases and deep nesting. */
  private static final class Strict extends ParserImpl {
    private final Faults faults;
    private int depth;
    private boolean plain = true;

    Strict(Source source) {
      super(SETTINGS, new StreamReader(SETTINGS, source.text()));
      this.faults = source.faults();
    }

    @Override
    public Event next() {
      var event = super.next();
      if (event instanceof NodeEvent node && node.getAnchor().isPresent()) {
        plain = false;
        var sign = node instanceof AliasEvent ? "*" : "&";
        var what = "%s%s is an anchor or an alias".formatted(sign, node.getAnchor().get());
        faults.add(event.getStartMark(), what, "write the value out");
      }
      depth += event instanceof CollectionStartEvent ? 1 : 0;
      depth -= event instanceof CollectionEndEvent ? 1 : 0;
      if (depth > DEEPEST) {
        var problem = "it is nested more than " + DEEPEST + " deep";
        throw new ParserException(problem, event.getStartMark());
      }
      return event;
    }
  }
}
