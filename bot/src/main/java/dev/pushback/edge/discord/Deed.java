package dev.pushback.edge.discord;

import java.util.Locale;
import java.util.Optional;

/** What a button does. */
enum Deed {
  DONE,
  ANSWER(true),
  HINT,
  SKIP,
  ASK(true),
  WHY,
  PAUSE,
  END,
  RATE,
  RETRY,
  APPEAL(true),
  CLOSE,
  SAMPLE,
  CARD,
  RESUME,
  NEXT,
  NEW,
  ERASE;

  private final boolean form;

  Deed() {
    this(false);
  }

  Deed(boolean form) {
    this.form = form;
  }

  /** Whether it opens a form, which has to be the first thing that it is answered with. */
  boolean opensForm() {
    return form;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Deed> of(String word) {
    for (var deed : values()) {
      if (deed.word().equals(word)) {
        return Optional.of(deed);
      }
    }
    return Optional.empty();
  }
}
