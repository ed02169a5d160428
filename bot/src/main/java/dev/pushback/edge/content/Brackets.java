package dev.pushback.edge.content;

import dev.pushback.edge.content.Value.Looks;
import java.util.ArrayList;

/** A list or a group in brackets, whose lines may break behind commas. */
final class Brackets {
  private static final String ENDS = ",]}\n";
  private static final String SIGNS = "[{:#";

  private final Lines lines;
  private final int indent;
  private int at;
  private int depth;

  /**
   * @param from where the bracket stands that opens it
   * @param indent how far right its key or dash stands
   * @param depth how deep that is nested
   */
  Brackets(Lines lines, int from, int indent, int depth) {
    this.lines = lines;
    this.at = from;
    this.indent = indent;
    this.depth = depth;
  }

  /** What stands in the line, or in some lines, and nothing else does. */
  Value all() {
    var value = item();
    if (at == lines.end()) {
      lines.next();
    } else {
      lines.refuse();
    }
    return value;
  }

  private Value item() {
    return switch (lines.at(at)) {
      case '[' -> list();
      case '{' -> group();
      case '"', '\'' -> quoted();
      default -> words();
    };
  }

  private Value list() {
    var place = lines.place(at);
    var items = new ArrayList<Value>();
    open();
    while (goesOn(']')) {
      items.add(item());
      comma(']');
    }
    close();
    return new Value.Listing(place, items);
  }

  private Value group() {
    var place = lines.place(at);
    var entries = new ArrayList<Value.Entry>();
    open();
    while (goesOn('}')) {
      var key = key();
      entries.add(new Value.Entry(key, item()));
      comma('}');
    }
    close();
    return new Value.Group(place, entries);
  }

  private void open() {
    if (++depth > Events.DEEPEST) {
      lines.refuse();
    }
    at++;
    gap();
  }

  private void close() {
    at++;
    depth--;
  }

  private boolean goesOn(char close) {
    return !lines.refused() && lines.at(at) != close;
  }

  private void comma(char close) {
    boolean comma = lines.at(at) == ',';
    if (comma) {
      at++;
      gap();
    }
    if (comma == (lines.at(at) == close)) {
      lines.refuse();
    }
  }

  private void gap() {
    while (lines.at(at) == ' ') {
      at++;
    }
    if (at == lines.end()) {
      lines.next();
      at = lines.first();
      if (lines.gap() || lines.indent() <= indent) {
        lines.refuse();
      }
    }
  }

  private Value.Scalar key() {
    int from = at;
    while (Lines.isOfKey(lines.at(at))) {
      at++;
    }
    var key = scalar(from);
    if (lines.at(at) != ':' || lines.at(at + 1) != ' ') {
      lines.refuse();
    }
    at += 2;
    return key;
  }

  private Value quoted() {
    var place = lines.place(at);
    var text = lines.quoted(at);
    at += text.length() + 2;
    return new Value.Scalar(place, text, Looks.TEXT);
  }

  private Value words() {
    int from = at;
    boolean plain = lines.beginsWord(at);
    while (ENDS.indexOf(lines.at(at)) < 0) {
      plain &= SIGNS.indexOf(lines.at(at)) < 0;
      at++;
    }
    if (!plain || lines.at(at) == '\n' || lines.at(at - 1) == ' ') {
      lines.refuse();
    }
    return scalar(from);
  }

  private Value.Scalar scalar(int from) {
    var text = lines.part(from, at);
    return new Value.Scalar(lines.place(from), text, Events.looks(text));
  }
}
