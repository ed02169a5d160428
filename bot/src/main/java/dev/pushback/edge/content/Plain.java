package dev.pushback.edge.content;

import dev.pushback.edge.content.Value.Looks;
import java.util.ArrayList;
import java.util.Optional;

/**
 * A document in the few forms that most content is written in: keys, lists, words, quotes without
 * escapes, folded text, brackets. It is read without the YAML library, and says the same as {@link
 * Events}, or nothing when any line has another form.
 */
final class Plain {
  private final Lines lines;
  private int depth;

  private Plain(Lines lines) {
    this.lines = lines;
  }

  static Optional<Value> of(String text) {
    var lines = Lines.of(text);
    var root = new Plain(lines).group();
    return lines.done() && !root.entries().isEmpty() ? Optional.of(root) : Optional.empty();
  }

  private Value.Group group() {
    int indent = lines.indent();
    var place = lines.place(lines.first());
    var entries = new ArrayList<Value.Entry>();
    deeper();
    while (lines.indent() == indent && lines.colon() >= 0) {
      entries.add(entry(indent));
    }
    depth--;
    return new Value.Group(place, entries);
  }

  private void deeper() {
    if (++depth > Events.DEEPEST) {
      lines.refuse();
    }
  }

  private Value.Entry entry(int indent) {
    int colon = lines.colon();
    var key = word(lines.first(), colon);
    if (colon + 1 < lines.end()) {
      return new Value.Entry(key, inline(colon + 2, indent));
    }
    lines.next();
    return new Value.Entry(key, below(indent));
  }

  private Value below(int indent) {
    if (lines.indent() > indent) {
      return lines.isEntry() ? listing() : group();
    }
    return lines.indent() == indent && lines.isEntry() ? listing() : refused();
  }

  private Value listing() {
    int indent = lines.indent();
    var place = lines.place(lines.first());
    var items = new ArrayList<Value>();
    deeper();
    while (lines.indent() == indent && lines.isEntry()) {
      lines.undash();
      items.add(lines.colon() >= 0 ? group() : inline(lines.first(), indent));
    }
    depth--;
    return new Value.Listing(place, items);
  }

  /** A value that begins in the line of its key or dash, which stands so far right. */
  private Value inline(int from, int indent) {
    return switch (lines.at(from)) {
      case '>' -> folded(from, indent);
      case '"', '\'' -> quoted(from);
      case '[', '{' -> new Brackets(lines, from, indent, depth).all();
      default -> words(from, indent);
    };
  }

  private Value folded(int from, int indent) {
    var place = lines.place(from);
    boolean bare = lines.at(lines.end() - 1) == '-';
    if (lines.end() - from != (bare ? 2 : 1)) {
      return refused();
    }
    var text = lines.folded(indent);
    return new Value.Scalar(place, bare ? text : text + "\n", Looks.TEXT);
  }

  private Value quoted(int from) {
    var place = lines.place(from);
    var text = lines.quoted(from);
    if (from + text.length() + 2 == lines.end()) {
      lines.next();
    } else {
      lines.refuse();
    }
    return new Value.Scalar(place, text, Looks.TEXT);
  }

  private Value.Scalar word(int from, int to) {
    var text = lines.part(from, to);
    return new Value.Scalar(lines.place(from), text, Events.looks(text));
  }

  /** Words without quotes, which may go on in lines that stand further right. */
  private Value words(int from, int indent) {
    var place = lines.place(from);
    var text = sentence(from);
    while (lines.indent() > indent) {
      text = lines.gap() ? text + refused() : text + " " + sentence(lines.first());
    }
    return new Value.Scalar(place, text, Events.looks(text));
  }

  /** The rest of a line in which no sign means anything. */
  private String sentence(int from) {
    int end = lines.end();
    boolean plain = lines.beginsWord(from) && lines.at(end - 1) != ':';
    for (int at = lines.find(':', from); at < end; at = lines.find(':', at + 1)) {
      plain &= lines.at(at + 1) != ' ';
    }
    for (int at = lines.find('#', from); at < end; at = lines.find('#', at + 1)) {
      plain &= lines.at(at - 1) != ' ';
    }
    var text = lines.part(from, end);
    if (plain) {
      lines.next();
    } else {
      lines.refuse();
    }
    return text;
  }

  private Value refused() {
    lines.refuse();
    return new Value.Unread(Place.START);
  }
}
