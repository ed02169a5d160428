package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** The one document of a file as a tree of values that know their lines. */
final class Document {
  /** What is wrong where a second document begins. */
  static final String ANOTHER = "another document begins";

  static final String NOT_YAML = "this is not YAML: ";

  private final String text;
  private final Faults faults;

  private Document(String text, Faults faults) {
    this.text = text;
    this.faults = faults;
  }

  /**
   * The root of a document, as far as it can be read: around a fault of form the rest goes on being
   * read. Empty when nothing can be made of it.
   */
  static Optional<Value> of(String text, Faults faults) {
    return new Document(untabbed(text, faults), faults).root();
  }

  private Optional<Value> root() {
    return Plain.of(text).or(this::parsed);
  }

  private Optional<Value> parsed() {
    var attempt = faults.scratch();
    try {
      var root = new Events(text, 0, attempt).document();
      faults.addAll(attempt);
      if (root.isEmpty()) {
        faults.add("the file is empty", "write its keys, or remove the file");
      }
      return root;
    } catch (YamlEngineException e) {
      faults.tear();
      return new Salvage(joined(), this::note, faults).root();
    }
  }

  /** The text without the lines at which other documents begin. */
  private String joined() {
    var lines = new ArrayList<>(text.lines().toList());
    boolean begun = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.startsWith("---")) {
        if (begun) {
          faults.add(new Place(i + 1, 1), NOT_YAML + ANOTHER, remedy(ANOTHER));
        }
        lines.set(i, "");
      }
      begun |= !line.isBlank() && !line.startsWith("#");
    }
    return String.join("\n", lines);
  }

  /** The text with spaces in place of tabs, which are faults. */
  private static String untabbed(String text, Faults faults) {
    if (text.indexOf('\t') < 0) {
      return text;
    }
    var lines = text.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      int tab = lines.get(i).indexOf('\t');
      if (tab >= 0) {
        faults.add(new Place(i + 1, tab + 1), "there is a tab", "write spaces");
      }
    }
    return text.replace("\t", "    ");
  }

  /** Notes why some lines are not YAML. */
  private void note(YamlEngineException e, int above) {
    if (!(e instanceof MarkedYamlEngineException marked)) {
      faults.add(NOT_YAML + e.getMessage(), "compare it with a file beside it");
      return;
    }
    var problem = String.valueOf(marked.getProblem());
    boolean open = problem.contains("unexpected end of stream");
    var mark =
        open
            ? marked.getContextMark().or(marked::getProblemMark)
            : marked.getProblemMark().or(marked::getContextMark);
    var place = Place.of(mark, above);
    if (!faults.inLine(place.line())) {
      faults.add(place, NOT_YAML + problem, remedy(problem));
    }
  }

  private static String remedy(String problem) {
    if (problem.contains("mapping values are not allowed")) {
      return "put text that holds a colon in quotes; long text goes below its key, behind a >";
    }
    if (problem.contains("cannot start any token")) {
      return "put text that starts with a special character in quotes";
    }
    if (problem.contains("unexpected end of stream")) {
      return "close the quote or bracket that is still open";
    }
    if (problem.equals(ANOTHER)) {
      return "keep one document in a file, without ---";
    }
    if (problem.contains("nested")) {
      return "remove brackets or indentation";
    }
    return "compare the indentation and the quotes with the lines above";
  }
}
