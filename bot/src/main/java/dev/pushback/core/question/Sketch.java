package dev.pushback.core.question;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A table as it is shown beside a question.
 *
 * @param columns each with its name and type
 * @param note a hint at what may be wrong in it; may be empty
 */
public record Sketch(String table, List<String> columns, String note) {
  public Sketch {
    requireNonNull(table);
    columns = List.copyOf(columns);
    requireNonNull(note);
  }

  String text() {
    var line = "  " + table + "(" + String.join(", ", columns) + ")";
    return note.isEmpty() ? line : line + "\n    -- " + note;
  }
}
