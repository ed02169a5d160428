package dev.pushback.edge.content;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/**
 * A value of a file, read as what it should be.
 *
 * <p>When it is something else, the fault is noted and a harmless stand-in goes on in its place, so
 * that one reading finds every fault. A stand-in itself is never at fault.
 */
final class Field {
  /** What stands for a value that is missing or was refused. */
  static final Field STAND_IN = new Field(Optional.empty(), "", "", new Faults(""));

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_ID = 60;

  private final Optional<Node> node;
  private final String key;
  private final String example;
  private final Faults faults;

  private Field(Optional<Node> node, String key, String example, Faults faults) {
    this.node = node;
    this.key = key;
    this.example = example;
    this.faults = faults;
  }

  Field(Node node, String key, String example, Faults faults) {
    this(Optional.of(node), key, example, faults);
  }

  /** Notes a fault of this value. */
  void fault(String what, String instead) {
    node.ifPresent(value -> faults.add(value.getStartMark(), what, instead));
  }

  /** For example "line 12". */
  String place() {
    var mark = node.flatMap(Node::getStartMark);
    return mark.map(at -> "line " + (at.getLine() + 1)).orElse("this file");
  }

  String text() {
    return text(LONGEST_TEXT);
  }

  String text(int longest) {
    var text = scalar("text", Tag.STR).orElse("").strip();
    if (text.isEmpty() && node.filter(Field::isText).isPresent()) {
      fault(key + " is empty", "write some text, for example " + example);
    }
    if (text.codePoints().anyMatch(Field::hidden)) {
      fault(key + " holds a control or invisible character", "write plain text");
    }
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      fault("%s has %d characters, more than %d".formatted(key, length, longest), "shorten it");
    }
    return text;
  }

  private static boolean hidden(int point) {
    return point != '\n'
        && (Character.isISOControl(point) || Character.getType(point) == Character.FORMAT);
  }

  /** A name in lower-case words joined by hyphens. */
  Name id() {
    return name(ID, "lower-case letters, digits and single hyphens");
  }

  Name name(Pattern form, String described) {
    var text = scalar("text", Tag.STR);
    if (text.isEmpty()) {
      return new Name("", STAND_IN);
    }
    if (text.get().length() <= LONGEST_ID && form.matcher(text.get()).matches()) {
      return new Name(text.get(), this);
    }
    fault(
        "%s is \"%s\", which is not a name".formatted(key, shown(text.get())),
        "write %s, for example %s".formatted(described, example));
    return new Name("", STAND_IN);
  }

  int whole(int least, int most) {
    var range = "a whole number from %d to %d".formatted(least, most);
    return (int) number(range, least, most, Tag.INT);
  }

  /** The one number that may stand here. */
  int exactly(int number) {
    scalar("the number " + number, Tag.INT)
        .filter(text -> !text.equals(String.valueOf(number)))
        .ifPresent(text -> fault("%s is %s".formatted(key, shown(text)), "write " + number));
    return number;
  }

  double number(double least, double most) {
    return number("a number from %s to %s".formatted(least, most), least, most, Tag.INT, Tag.FLOAT);
  }

  private double number(String range, double least, double most, Tag... tags) {
    var text = scalar(range, tags);
    var number = text.flatMap(Field::parsed);
    if (number.isPresent() && number.get() >= least && number.get() <= most) {
      return number.get();
    }
    text.ifPresent(it -> fault("%s is %s".formatted(key, shown(it)), "write " + range));
    return least;
  }

  private static Optional<Double> parsed(String number) {
    try {
      return Optional.of(Double.parseDouble(number));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  boolean flag() {
    return scalar("true or false", Tag.BOOL).filter("true"::equalsIgnoreCase).isPresent();
  }

  /** The meaning of one of some words; of the first of them when another word stands here. */
  <T> T oneOf(Map<String, T> meanings) {
    var standIn = meanings.values().iterator().next();
    var word = scalar("one of " + String.join(", ", meanings.keySet()), Tag.STR);
    if (word.isPresent() && !meanings.containsKey(word.get())) {
      fault(
          "%s is \"%s\"".formatted(key, shown(word.get())),
          Suggestion.instead(word.get(), meanings.keySet()));
    }
    return word.map(it -> meanings.getOrDefault(it, standIn)).orElse(standIn);
  }

  /** The entries of a list. */
  List<Field> items(int least, int most) {
    if (node.isEmpty()) {
      return List.of();
    }
    if (!(node.get() instanceof SequenceNode list)) {
      wrongType("a list of %d to %d".formatted(least, most));
      return List.of();
    }
    int size = list.getValue().size();
    if (size < least || size > most) {
      var count = least == most ? "exactly " + least : "from %d to %d".formatted(least, most);
      fault("%s has %d entries".formatted(key, size), "write " + count);
    }
    return list.getValue().stream()
        .map(item -> new Field(item, "an entry of " + key, firstExample(), faults))
        .toList();
  }

  /** The entries of a list, or the one value that stands here without a list. */
  List<Field> oneOrMore(int most) {
    return node.filter(MappingNode.class::isInstance).isPresent() ? List.of(this) : items(1, most);
  }

  /** The entries of a list of names, none of them twice. */
  List<Name> ids(int least, int most) {
    var names = items(least, most).stream().map(Field::id).toList();
    Name.mustNotRepeat(names);
    return names;
  }

  <T> List<T> each(int least, int most, Function<Section, T> binder) {
    return items(least, most).stream().map(item -> item.section(binder)).toList();
  }

  /** What a group of keys says. */
  <T> T section(Function<Section, T> binder) {
    if (node.isPresent() && node.get() instanceof MappingNode mapping) {
      return Section.bind(mapping, faults, binder);
    }
    wrongType("keys with values");
    return binder.apply(Section.STAND_IN);
  }

  private Optional<String> scalar(String wanted, Tag... tags) {
    if (node.isPresent()
        && node.get() instanceof ScalarNode scalar
        && List.of(tags).contains(scalar.getTag())) {
      return Optional.of(scalar.getValue());
    }
    wrongType(wanted);
    return Optional.empty();
  }

  private void wrongType(String wanted) {
    node.ifPresent(
        value ->
            fault(
                "%s is %s".formatted(key, described(value)),
                "write " + wanted + hint(value, wanted)));
  }

  private String hint(Node value, String wanted) {
    if (wanted.equals("text") && value instanceof ScalarNode word && !word.getValue().isEmpty()) {
      return ", in quotes";
    }
    return example.isEmpty() ? "" : ", for example " + example;
  }

  private String firstExample() {
    return example.startsWith("[") ? example.substring(1).split("[],]", 2)[0] : example;
  }

  private static String described(Node node) {
    return switch (node) {
      case MappingNode _ -> "a group of keys";
      case SequenceNode _ -> "a list";
      case ScalarNode scalar when scalar.getValue().isEmpty() -> "empty";
      case ScalarNode scalar -> shown(scalar.getValue());
      default -> "something else";
    };
  }

  private static boolean isText(Node node) {
    return node instanceof ScalarNode && node.getTag().equals(Tag.STR);
  }

  private static String shown(String text) {
    var line = text.strip().replace('\n', ' ');
    return line.length() <= LONGEST_ID ? line : line.substring(0, LONGEST_ID) + "...";
  }
}
