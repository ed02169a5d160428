package dev.pushback.edge.content;

import dev.pushback.edge.content.Layout.Block;
import java.util.Optional;
import java.util.function.ObjIntConsumer;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Reads what can be read of a text that is not YAML as a whole: it is cut at its keys and entries,
 * again and again, until only the lines at fault are left out.
 */
final class Salvage {
  private static final int DEEPEST = 8;

  /** So many times the length of the text is read before the rest is given up. */
  private static final int PATIENCE = 30;

  private final Layout layout;
  private final ObjIntConsumer<YamlEngineException> notes;
  private final Faults faults;
  private long patience;

  /**
   * @param notes takes what is wrong, and how many lines stand above the lines concerned
   */
  Salvage(String text, ObjIntConsumer<YamlEngineException> notes, Faults faults) {
    this.layout = new Layout(text, faults);
    this.notes = notes;
    this.faults = faults;
    this.patience = (long) PATIENCE * text.length();
  }

  Optional<Value> root() {
    var all = new Block(0, layout.size());
    return Optional.of(value(all, 0)).filter(Salvage::saysAnything);
  }

  private static boolean saysAnything(Value value) {
    return switch (value) {
      case Value.Unread _ -> false;
      case Value.Scalar _ -> true;
      case Value.Listing list -> list.items().stream().anyMatch(Salvage::saysAnything);
      case Value.Group group ->
          group.entries().stream().map(Value.Entry::value).anyMatch(Salvage::saysAnything);
    };
  }

  private Value value(Block block, int depth) {
    int first = layout.first(block);
    try {
      return parsed(block).orElseGet(() -> unread(first));
    } catch (YamlEngineException e) {
      long before = faults.stream().count();
      var value =
          depth < DEEPEST && first < block.to() ? cut(block.after(first), depth) : unread(first);
      if (faults.stream().count() == before) {
        notes.accept(e, block.from());
      }
      return value;
    }
  }

  private Value cut(Block block, int depth) {
    int first = block.from();
    if (layout.isEntry(first)) {
      var items = layout.entries(block).stream().map(it -> entry(it, depth)).toList();
      return new Value.Listing(layout.place(first), items);
    }
    if (layout.isKey(first)) {
      var entries = layout.keys(block).stream().flatMap(it -> key(it, depth)).toList();
      return new Value.Group(layout.place(first), entries);
    }
    return unread(first);
  }

  private Optional<Value> parsed(Block block) {
    var text = layout.text(block);
    patience -= text.length();
    if (patience < 0) {
      return Optional.empty();
    }
    var attempt = faults.scratch();
    var value = new Events(text, block.from(), attempt).document();
    faults.addAll(attempt);
    return value;
  }

  /** An entry of a list, read as what stands behind its dash. */
  private Value entry(Block part, int depth) {
    layout.undash(part.from());
    return value(part, depth + 1);
  }

  /** A key with its value; when they cannot be read together, what stands below it on its own. */
  private Stream<Value.Entry> key(Block part, int depth) {
    if (!layout.isKey(part.from())) {
      return Stream.of(alone(part));
    }
    try {
      if (parsed(part).orElseGet(() -> unread(part.from())) instanceof Value.Group group
          && group.entries().size() == 1) {
        return group.entries().stream();
      }
      return Stream.of(alone(part));
    } catch (YamlEngineException e) {
      int line = line(e) + part.from();
      return isNext(line, part) ? both(part, line, depth, e) : Stream.of(below(part, depth, e));
    }
  }

  private static int line(YamlEngineException e) {
    return e instanceof MarkedYamlEngineException marked
        ? marked.getProblemMark().map(mark -> mark.getLine()).orElse(0)
        : 0;
  }

  /** Whether a line in the block of a key seems to be the next key, too far right. */
  private boolean isNext(int line, Block part) {
    return line > part.from()
        && line < part.to()
        && layout.isKey(line)
        && (!layout.isHeading(part.from())
            || layout.indent(line) < layout.indent(layout.first(part.after(part.from() + 1))));
  }

  private Stream<Value.Entry> both(Block part, int next, int depth, YamlEngineException e) {
    notes.accept(e, part.from());
    layout.indent(next, layout.indent(part.from()));
    return Stream.concat(key(new Block(part.from(), next), depth), key(part.after(next), depth));
  }

  private Value.Entry below(Block part, int depth, YamlEngineException e) {
    var below = part.after(part.from() + 1);
    int first = layout.first(below);
    if (layout.isHeading(part.from())
        && first < below.to()
        && (layout.isKey(first) || layout.isEntry(first))) {
      return new Value.Entry(word(part), value(below, depth + 1));
    }
    notes.accept(e, part.from());
    return alone(part);
  }

  private Value.Entry alone(Block part) {
    return new Value.Entry(word(part), unread(part.from()));
  }

  private Value word(Block part) {
    var word = layout.word(part.from()).orElse("");
    return new Value.Scalar(layout.place(part.from()), word, Value.Looks.TEXT);
  }

  private Value unread(int line) {
    return new Value.Unread(layout.place(line));
  }
}
