package dev.pushback.edge.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A group of keys with their values.
 *
 * <p>The keys that its reader asks for are the keys that may stand in it. Whatever else stands in
 * it, and whatever is missing, is a fault.
 */
final class Section {
  /** What stands for a group that is missing: it has no key and no fault. */
  static final Section STAND_IN = new Section(Place.START, new Faults(""));

  private final Place start;
  private final Faults faults;
  private final Map<String, Value.Entry> entries = new LinkedHashMap<>();
  private final Map<String, String> required = new LinkedHashMap<>();
  private final List<String> optional = new ArrayList<>();

  private Section(Place start, Faults faults) {
    this.start = start;
    this.faults = faults;
  }

  /** Reads a group, then notes the keys that are unknown or missing. */
  static <T> T bind(Value.Group group, Faults faults, Function<Section, T> binder) {
    var section = new Section(group.place(), faults);
    group.entries().forEach(section::enter);
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
        .map(entry -> new Field(entry.value(), key, example, faults));
  }

  private void enter(Value.Entry entry) {
    switch (entry.key()) {
      case Value.Scalar key -> enter(key, entry);
      case Value.Unread _ -> {}
      default ->
          faults.add(entry.key().place(), "this key is not a word", "write a word and a colon");
    }
  }

  private void enter(Value.Scalar key, Value.Entry entry) {
    var first = entries.putIfAbsent(key.text(), entry);
    if (first != null) {
      faults.add(
          key.place(),
          "%s is here a second time".formatted(key.text()),
          "keep one of the two, the first is in line " + first.key().place().line());
    }
  }

  private void close() {
    var missing = new LinkedHashMap<String, String>();
    required.forEach(
        (key, example) -> {
          if (!entries.containsKey(key)) {
            missing.put(key, example);
          }
        });
    entries.forEach(
        (key, entry) -> {
          if (!required.containsKey(key)
              && !optional.contains(key)
              && !faults.inLine(entry.key().place().line())) {
            unknown(key, entry.key().place(), missing);
          }
        });
    missing.forEach(
        (key, example) ->
            faults.add(start, key + " is missing", "add %s: %s".formatted(key, example)));
  }

  private void unknown(String key, Place place, Map<String, String> missing) {
    var meant = Suggestion.nearest(key, missing.keySet());
    meant.ifPresent(missing::remove);
    var known = new ArrayList<>(required.keySet());
    known.addAll(optional);
    var instead =
        meant.map(word -> "write " + word).orElseGet(() -> Suggestion.instead(key, known));
    faults.add(place, "%s is not a key here".formatted(key), instead);
  }
}
