package dev.pushback.edge.content;

import dev.pushback.edge.content.Value.Looks;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * A value of a file, read as what it should be.
 *
 * <p>When it is something else, the fault is noted and a harmless stand-in goes on in its place, so
 * that one reading finds every fault. A stand-in itself is never at fault.
 */
final class Field {
  /** What stands for a value that is missing or was refused. */
  static final Field STAND_IN = new Field(Optional.empty(), "", "", new Faults(""));

  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_ID = 60;

  private final Optional<Value> value;
  private final String key;
  private final String example;
  private final Faults faults;

  private Field(Optional<Value> value, String key, String example, Faults faults) {
    this.value = value;
    this.key = key;
    this.example = example;
    this.faults = faults;
  }

  Field(Value value, String key, String example, Faults faults) {
    this(Optional.of(value).filter(it -> !(it instanceof Value.Unread)), key, example, faults);
  }

  /** Notes that this value is not what it has to be. */
  void fault(String what, String instead) {
    fault(Rule.FORM, what, instead);
  }

  /** Notes a fault of this value. */
  void fault(Rule rule, String what, String instead) {
    value.ifPresent(it -> faults.add(rule, it.place(), what, instead));
  }

  /** Where this stands, for faults that are found later, without what it says. */
  Field spot() {
    return new Field(
        value.map(it -> new Value.Scalar(it.place(), "", Looks.TEXT)), key, "", faults);
  }

  /** For example "line 12". */
  String place() {
    return value.map(it -> "line " + it.place().line()).orElse("this file");
  }

  String text() {
    return text(LONGEST_TEXT);
  }

  String text(int longest) {
    var text = scalar("text", Looks.TEXT).orElse("").strip();
    if (text.isEmpty() && value.filter(Field::isText).isPresent()) {
      fault(key + " is empty", "write some text, for example " + example);
    }
    if (Prose.hides(text)) {
      fault(key + " holds a control or invisible character", "write plain text");
    }
    int length = text.codePointCount(0, text.length());
    if (length > longest) {
      var what = "%s has %d characters, more than %d".formatted(key, length, longest);
      fault(Rule.LENGTH, what, "shorten it");
    }
    return text;
  }

  /** A name in lower-case words joined by hyphens. */
  Name id() {
    return name(Name::isId, "lower-case letters, digits and single hyphens");
  }

  Name name(Predicate<String> form, String described) {
    var text = scalar("text", Looks.TEXT);
    if (text.isEmpty()) {
      return new Name("", STAND_IN);
    }
    if (text.get().length() <= LONGEST_ID && form.test(text.get())) {
      return new Name(text.get(), this);
    }
    fault(
        "%s is \"%s\", which is not a name".formatted(key, shown(text.get())),
        "write " + described + (example.isEmpty() ? "" : ", for example " + example));
    return new Name("", STAND_IN);
  }

  int whole(int least, int most) {
    return (int)
        number(
            () -> "a whole number from %d to %d".formatted(least, most), least, most, Looks.WHOLE);
  }

  /** The one number that may stand here. */
  int exactly(int number) {
    scalar("the number " + number, Looks.WHOLE)
        .filter(text -> !text.equals(String.valueOf(number)))
        .ifPresent(text -> fault("%s is %s".formatted(key, shown(text)), "write " + number));
    return number;
  }

  double number(double least, double most) {
    return number(
        () -> "a number from %s to %s".formatted(least, most),
        least,
        most,
        Looks.WHOLE,
        Looks.NUMBER);
  }

  private double number(Supplier<String> range, double least, double most, Looks... looks) {
    var text = scalar(range, looks);
    var number = text.flatMap(Field::parsed);
    if (number.isPresent() && number.get() >= least && number.get() <= most) {
      return number.get();
    }
    text.ifPresent(it -> fault("%s is %s".formatted(key, shown(it)), "write " + range.get()));
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
    return scalar("true or false", Looks.FLAG).filter("true"::equalsIgnoreCase).isPresent();
  }

  /** The meaning of one of some words; of the first of them when another word stands here. */
  <T> T oneOf(Map<String, T> meanings) {
    var standIn = meanings.values().iterator().next();
    var word = scalar(() -> "one of " + String.join(", ", meanings.keySet()), Looks.TEXT);
    if (word.isPresent() && !meanings.containsKey(word.get())) {
      fault(
          "%s is \"%s\"".formatted(key, shown(word.get())),
          Suggestion.instead(word.get(), meanings.keySet()));
    }
    return word.map(it -> meanings.getOrDefault(it, standIn)).orElse(standIn);
  }

  /** The entries of a list. */
  List<Field> items(int least, int most) {
    if (value.isEmpty()) {
      return List.of();
    }
    if (!(value.get() instanceof Value.Listing list)) {
      wrongType("a list of %d to %d".formatted(least, most));
      return List.of();
    }
    int size = list.items().size();
    if (size < least || size > most) {
      var count = least == most ? "exactly " + least : "from %d to %d".formatted(least, most);
      fault("%s has %d entries".formatted(key, size), "write " + count);
    }
    var one = firstExample();
    return list.items().stream()
        .map(item -> new Field(item, "an entry of " + key, one, faults))
        .toList();
  }

  /** The entries of a list, or the one value that stands here without a list. */
  List<Field> oneOrMore(int most) {
    return value.filter(Value.Group.class::isInstance).isPresent() ? List.of(this) : items(1, most);
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
    if (value.isPresent() && value.get() instanceof Value.Group group) {
      return Section.bind(group, faults, binder);
    }
    wrongType("keys with values");
    return binder.apply(Section.STAND_IN);
  }

  private Optional<String> scalar(String wanted, Looks looks) {
    return scalar(() -> wanted, looks);
  }

  private Optional<String> scalar(Supplier<String> wanted, Looks... looks) {
    if (value.isPresent()
        && value.get() instanceof Value.Scalar scalar
        && List.of(looks).contains(scalar.looks())) {
      return Optional.of(scalar.text());
    }
    wrongType(wanted.get());
    return Optional.empty();
  }

  private void wrongType(String wanted) {
    value.ifPresent(
        it ->
            fault("%s is %s".formatted(key, described(it)), "write " + wanted + hint(it, wanted)));
  }

  private String hint(Value found, String wanted) {
    if (wanted.equals("text") && found instanceof Value.Scalar word && !word.text().isEmpty()) {
      return ", in quotes";
    }
    return example.isEmpty() ? "" : ", for example " + example;
  }

  private String firstExample() {
    if (!example.startsWith("[")) {
      return example;
    }
    int end = 1;
    while (end < example.length() && example.charAt(end) != ',' && example.charAt(end) != ']') {
      end++;
    }
    return example.substring(1, end);
  }

  private static String described(Value value) {
    return switch (value) {
      case Value.Group _ -> "a group of keys";
      case Value.Listing _ -> "a list";
      case Value.Scalar scalar when scalar.text().isEmpty() -> "empty";
      case Value.Scalar scalar -> shown(scalar.text());
      case Value.Unread _ -> "something else";
    };
  }

  private static boolean isText(Value value) {
    return value instanceof Value.Scalar scalar && scalar.looks() == Looks.TEXT;
  }

  private static String shown(String text) {
    var line = text.strip().replace('\n', ' ');
    return line.length() <= LONGEST_ID ? line : line.substring(0, LONGEST_ID) + "...";
  }
}
