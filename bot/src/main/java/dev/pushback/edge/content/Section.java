package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/**
 * A group of keys with their values.
 *
 * <p>The keys that its reader asks for are the keys that may stand in it. Whatever else stands in
 * it, and whatever is missing, is a fault.
 */
final class Section {
  /** What stands for a group that is missing: it has no key and no fault. */
  static final Section STAND_IN = new Section(Optional.empty(), new Faults(""));

  private final Optional<Mark> start;
  private final Faults faults;
  private final Map<String, NodeTuple> entries = new LinkedHashMap<>();
  private final Map<String, String> required = new LinkedHashMap<>();
  private final List<String> optional = new ArrayList<>();

  private Section(Optional<Mark> start, Faults faults) {
    this.start = start;
    this.faults = faults;
  }

  /** Reads a group, then notes the keys that are unknown or missing. */
  static <T> T bind(MappingNode node, Faults faults, Function<Section, T> binder) {
    var section = new Section(node.getStartMark(), faults);
    node.getValue().forEach(section::enter);
    var bound = binder.apply(section);
    section.close();
    return bound;
  }

  /**
   * The value of a key that has to be there.
   *
   * @param example a value that would be right, shown to whoever left it out
   */
  Field get(String key, String example) {
    if (this != STAND_IN) {
      required.put(key, example);
    }
    return field(key, example).orElse(Field.STAND_IN);
  }

  /** The value of a key that may be left out. */
  Optional<Field> maybe(String key, String example) {
    if (this != STAND_IN) {
      optional.add(key);
    }
    return field(key, example);
  }

  private Optional<Field> field(String key, String example) {
    return Optional.ofNullable(entries.get(key))
        .map(entry -> new Field(entry.getValueNode(), key, example, faults));
  }

  private void enter(NodeTuple entry) {
    if (!(entry.getKeyNode() instanceof ScalarNode key)) {
      faults.add(
          entry.getKeyNode().getStartMark(), "this key is not a word", "write a word and a colon");
      return;
    }
    var first = entries.putIfAbsent(key.getValue(), entry);
    if (first != null) {
      int line = first.getKeyNode().getStartMark().map(Mark::getLine).orElse(0) + 1;
      faults.add(
          key.getStartMark(),
          "%s is here a second time".formatted(key.getValue()),
          "keep one of the two, the first is in line " + line);
    }
  }

  private void close() {
    var missing = new LinkedHashMap<>(required);
    missing.keySet().removeAll(entries.keySet());
    entries.forEach(
        (key, entry) -> {
          if (!required.containsKey(key) && !optional.contains(key)) {
            unknown(key, entry.getKeyNode(), missing);
          }
        });
    missing.forEach(
        (key, example) ->
            faults.add(start, key + " is missing", "add %s: %s".formatted(key, example)));
  }

  private void unknown(String key, Node node, Map<String, String> missing) {
    var meant = Suggestion.nearest(key, missing.keySet());
    meant.ifPresent(missing::remove);
    var known = new ArrayList<>(required.keySet());
    known.addAll(optional);
    var instead =
        meant.map(word -> "write " + word).orElseGet(() -> Suggestion.instead(key, known));
    faults.add(node.getStartMark(), "%s is not a key here".formatted(key), instead);
  }
}
