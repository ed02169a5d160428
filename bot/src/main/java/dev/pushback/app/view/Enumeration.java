package dev.pushback.app.view;

import java.util.List;

/** Several names in one sentence. */
final class Enumeration {
  private Enumeration() {}

  /** For example "one, two and three". */
  static String of(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
