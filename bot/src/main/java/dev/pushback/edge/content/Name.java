package dev.pushback.edge.content;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;

/** A word that names something, and the field where it stands. */
record Name(String value, Field field) {

  /** Whether a text is lower-case words or digits, joined by single hyphens. */
  static boolean isId(String text) {
    char before = '-';
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean fits = c == '-' ? before != '-' : (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      if (!fits) {
        return false;
      }
      before = c;
    }
    return before != '-';
  }

  /** Notes a fault unless the name is one of those that exist, or none could be read. */
  void mustBeOneOf(Collection<String> known, String what) {
    mustBeOneOf(known, what, "");
  }

  /**
   * The same, where there may be too many to list them.
   *
   * @param where what lists them all
   */
  void mustBeOneOf(Collection<String> known, String what, String where) {
    if (!known.isEmpty() && !known.contains(value)) {
      field.fault(
          Rule.LINK,
          "there is no %s %s".formatted(what, value),
          Suggestion.instead(value, known, where));
    }
  }

  /** Notes a fault for each name of a thing that another thing has already. */
  static void mustDiffer(List<Name> names, String what) {
    repeated(
        names,
        (name, first) -> {
          var text = "%s %s is already used in %s".formatted(what, name.value(), first.place());
          name.field().fault(text, "write another name, for example " + name.value() + "-2");
        });
  }

  /** Notes a fault for each mention that was made before in the same list. */
  static void mustNotRepeat(List<Name> mentions) {
    repeated(
        mentions,
        (name, _) -> name.field().fault(name.value() + " is listed twice", "keep one of the two"));
  }

  /** Notes a fault for each text whose words were said before. */
  static void mustNotSayTwice(List<Name> texts) {
    var flat =
        texts.stream()
            .map(text -> new Name(text.value().toLowerCase(Locale.ROOT).strip(), text.field()))
            .filter(text -> !text.value().isEmpty())
            .toList();
    repeated(
        flat,
        (text, first) ->
            text.field()
                .fault(
                    Rule.DUPLICATE,
                    "the same words stand in " + first.place(),
                    "ask or tell something else in one of the two places"));
  }

  private static void repeated(List<Name> names, BiConsumer<Name, Field> fault) {
    Map<String, Field> seen = new HashMap<>();
    for (var name : names) {
      var first = seen.putIfAbsent(name.value(), name.field());
      if (first != null) {
        fault.accept(name, first);
      }
    }
  }
}
